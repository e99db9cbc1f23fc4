import { browser } from '@/platform/browser';

/** What is stored under a key, unread. Rejects when the browser cannot read it. */
export async function readStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** What is stored under some keys, unread, in one step. Rejects when the browser cannot read it. */
export function readTogether(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys);
}

/** All stored keys, without what is under them where the browser can do that. Rejects when it cannot read them. */
export async function storedKeys(): Promise<string[]> {
  const area = browser.storage.local as typeof browser.storage.local & { getKeys?: () => Promise<string[]> };
  // Chromium 130 and Firefox 143 have it; the oldest Firefox that runs Evenfall is 140.
  return area.getKeys === undefined ? Object.keys(await area.get(null)) : area.getKeys();
}

/** Removes what is stored under some keys. Rejects when the browser will not. */
export async function removeStored(keys: string[]): Promise<void> {
  await browser.storage.local.remove(keys);
}

/** Writes all items in one step: all of them are stored, or none. Rejects when the browser will not. */
export async function writeStored(items: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(items);
}

/** Tells of every change of what is stored: the new value of each key that changed. Answers a way to stop listening. */
export function watchStored(listener: (changes: Record<string, unknown>) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>) =>
    listener(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}
