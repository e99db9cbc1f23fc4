import {
  isKept,
  itemsOfSnapshot,
  mostSnapshots,
  snapshotKey,
  snapshotsIn,
  withSettings,
} from '@/core/backup';
import { bookKey, readBook } from '@/core/card-book';
import type { Command } from '@/core/command';
import { keepNote, monthKey, type Note, readMonth } from '@/core/journal';
import { keepOwn, ownKey, readOwn } from '@/core/own-cards';
import type { State } from '@/core/state';
import { stateKey } from '@/core/stored';
import type { World } from './keeper';

/** What concerns everything that is kept at once: copies of it, what comes back, and its end. */

/** A copy of all that is kept, as an item to be stored beside it. */
export async function snapshot(world: World, now: Temporal.ZonedDateTime): Promise<Record<string, unknown>> {
  const keys = (await world.keys()).filter(isKept);
  const items = await Promise.all(keys.map(async (key) => [key, await world.read(key)] as const));
  return { [snapshotKey(now)]: Object.fromEntries(items) };
}

/** Lets the oldest snapshots go, once there are more than are kept. */
export async function trimSnapshots(world: World): Promise<void> {
  const old = snapshotsIn(await world.keys()).slice(mostSnapshots);
  if (old.length > 0) await world.remove(old);
}

/** What of a backup is to be stored. `full` when there is no room for so many questions of one's own. */
export async function takenItems(
  world: World,
  state: State,
  { notes, own, book, settings }: Extract<Command, { type: 'backup.take' }>,
): Promise<Record<string, unknown> | 'full'> {
  const items: Record<string, unknown> = {};
  for (const [key, those] of Map.groupBy(notes, ({ written }) => monthKey(written))) {
    const here = readMonth(await world.read(key));
    // A month that cannot be read whole is left as it is; its new notes are kept in it all the same.
    if (here.unread) items[`aside:${key}:${crypto.randomUUID()}`] = await world.read(key);
    items[key] = those.reduce<Note[]>(keepNote, here.notes);
  }
  if (own.length > 0) {
    const { cards } = readOwn(await world.read(ownKey));
    const all = keepOwn(cards, own);
    if (all === null) return 'full';
    items[ownKey] = all;
  }
  if (book !== null) items[bookKey] = readBook(book).book;
  if (settings !== null) items[stateKey] = withSettings(state, settings);
  return items;
}

/** What a snapshot brings back, and the keys that were not there yet; `null` when it is none. */
export async function restoredItems(
  world: World,
  key: string,
): Promise<{ items: Record<string, unknown>; gone: string[] } | null> {
  const items = itemsOfSnapshot(await world.read(key));
  if (items === null) return null;
  const gone = (await world.keys()).filter((one) => isKept(one) && !(one in items));
  return { items, gone };
}
