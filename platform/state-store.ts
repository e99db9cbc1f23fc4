import { type Reading, readState } from '@/core/state';
import { browser } from '@/platform/browser';

/** The key of the one saved shape. The notes have keys of their own, see `core/journal.ts`. */
export const stateKey = 'state';

/** What is stored under a key, unread. Rejects when the browser cannot read it. */
export async function readStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Writes all items in one step: all of them are stored, or none. Rejects when the browser will not. */
export async function writeStored(items: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(items);
}

/** Tells of every change of the stored state, as it was read. */
export function watchState(listener: (reading: Reading) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (stateKey in changes) listener(readState(changes[stateKey]?.newValue, 0));
  });
}
