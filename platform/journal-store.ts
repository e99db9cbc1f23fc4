import { type Note, readMonth } from '@/core/journal';
import { browser } from '@/platform/browser';
import { readStored } from '@/platform/state-store';

/** All stored keys, without what is under them where the browser can do that. Rejects when it cannot read them. */
export async function storedKeys(): Promise<string[]> {
  const area = browser.storage.local as typeof browser.storage.local & { getKeys?: () => Promise<string[]> };
  // Chromium 130 and Firefox 143 have it; the oldest Firefox that runs Evenfall is 140.
  return area.getKeys === undefined ? Object.keys(await area.get(null)) : area.getKeys();
}

/** The notes of a month, `2026-11`, in the order in which they were kept. Rejects when the browser cannot read them. */
export async function readNotes(month: string): Promise<Note[]> {
  return readMonth(await readStored(`journal:${month}`)).notes;
}
