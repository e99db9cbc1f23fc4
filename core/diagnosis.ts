import { snapshotsIn } from './backup';
import { bookKey, readBook } from './card-book';
import { isNoteKey, readMonth } from './journal';
import { ownKey, readOwn } from './own-cards';
import { readState } from './state';
import { isSealed, sealKey, stateKey } from './stored';

/** What the browser says of itself and of the extension. */
export type Surroundings = {
  version: string;
  browser: string;
  /** The zone of the wall clock. */
  zone: string;
  /** When the one alarm goes off, in epoch milliseconds, or `null` when none stands. */
  alarm: number | null;
  /** Bytes that are stored, or `null` where the browser does not say. */
  bytes: number | null;
};

/** How things stand, without a word that somebody wrote: numbers, times and yes or no. */
export type Diagnosis = Surroundings & {
  state: ReturnType<typeof readState>['kind'];
  sealed: boolean;
  months: number;
  notes: number;
  /** Months in which something cannot be read. */
  brokenMonths: number;
  cards: 'whole' | 'broken';
  own: 'whole' | 'broken';
  snapshots: number;
  /** Originals that are kept aside because they could not be read. */
  aside: number;
};

/** Bytes that the browser gives an extension without asking, in Chromium: 10 MB. */
const quota = 10 * 1024 * 1024;

/** Whether so much is stored that it is time to say so. */
export function isNearlyFull(bytes: number | null): boolean {
  return bytes !== null && bytes > quota * 0.8;
}

/** How things stand with all that is stored. */
export function diagnose(items: Record<string, unknown>, around: Surroundings): Diagnosis {
  const keys = Object.keys(items);
  const months = keys.filter(isNoteKey).map((key) => readMonth(items[key]));
  return {
    ...around,
    state: readState(items[stateKey], 0).kind,
    sealed: isSealed(items[stateKey], items[sealKey]),
    months: months.length,
    notes: months.reduce((sum, { notes }) => sum + notes.length, 0),
    brokenMonths: months.filter(({ unread }) => unread).length,
    cards: readBook(items[bookKey]).unread ? 'broken' : 'whole',
    own: readOwn(items[ownKey]).unread ? 'broken' : 'whole',
    snapshots: snapshotsIn(keys).length,
    aside: keys.filter((key) => key.startsWith('aside:')).length,
  };
}
