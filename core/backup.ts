import * as v from 'valibot';
import type { Card } from './card';
import { type Book, bookKey, emptyBook, readBook } from './card-book';
import { isNoteKey, type Note, readMonth } from './journal';
import { migrate } from './migrations/migrate';
import { ownKey, readOwn } from './own-cards';
import { isRecord } from './record';
import { readState, type State } from './state';
import { schema, stateKey } from './stored';

/** The largest backup that is read, in bytes: more than ten years of daily notes. */
export const largestBackup = 32_000_000;

/** What of everything goes into a file. */
export type Parts = { notes: boolean; questions: boolean; settings: boolean };

/** All that is kept, as it leaves the browser and comes back. */
export type Backup = {
  notes: Note[];
  /** What was met and kept of the questions, and one's own. `null` when it was left out. */
  questions: { book: Book; own: Card[] } | null;
  settings: State | null;
};

/** What of the state are settings. The rest is about an evening or about this browser. */
const settingNames = [
  'plan',
  'partner',
  'reminder',
  'newTab',
  'look',
  'bell',
  'closingWords',
  'questions',
  'thanks',
] as const satisfies readonly (keyof State)[];

/** The stored items with the settings of another state in them. */
export function withSettings(state: State, from: State): State {
  return { ...state, ...Object.fromEntries(settingNames.map((name) => [name, from[name]])) };
}

/** Everything that is stored, as a backup. What could not be read is left out of it, and stays where it is. */
export function backupOf(items: Record<string, unknown>, parts: Parts): Backup {
  const reading = readState(items[stateKey], 0);
  const state = reading.kind === 'whole' || reading.kind === 'mended' ? reading.state : null;
  const months = Object.keys(items).filter(isNoteKey).toSorted();
  return {
    notes: parts.notes ? months.flatMap((key) => readMonth(items[key]).notes) : [],
    questions: parts.questions
      ? { book: readBook(items[bookKey]).book, own: readOwn(items[ownKey]).cards }
      : null,
    settings: parts.settings ? state : null,
  };
}

/** A backup as JSON, with the version of its shape, for `readBackup` or another program. */
export function backupAsJson({ notes, questions, settings }: Backup): string {
  return `${JSON.stringify({ evenfall: 'backup', schema, notes, questions, settings }, null, 2)}\n`;
}

/** Why nothing of a file can be taken. */
export type BackupFault = 'tooLarge' | 'notText' | 'broken' | 'other' | 'newer' | 'empty';

/** What a file turned out to be. */
export type BackupReading =
  | { kind: 'read'; backup: Backup; unread: number }
  | { kind: 'refused'; why: BackupFault };

const Shape = v.object({
  evenfall: v.literal('backup'),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  notes: v.optional(v.array(v.unknown()), []),
  questions: v.optional(v.nullable(v.record(v.string(), v.unknown())), null),
  settings: v.optional(v.nullable(v.record(v.string(), v.unknown())), null),
});

/**
 * Reads a backup from outside. Nothing is changed by it. An older one is brought up to date, and what cannot be read
 * in it is counted and left out.
 */
export function readBackup(bytes: Uint8Array): BackupReading {
  if (bytes.length > largestBackup) return { kind: 'refused', why: 'tooLarge' };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { kind: 'refused', why: error instanceof SyntaxError ? 'broken' : 'notText' };
  }
  const read = v.safeParse(Shape, value);
  if (!read.success) return { kind: 'refused', why: 'other' };
  const file = read.output;
  if (file.schema > schema) return { kind: 'refused', why: 'newer' };

  const { notes } = readMonth(file.notes);
  const settings = file.settings === null ? null : settingsOf(file.settings, file.schema);
  const questions = file.questions && {
    book: readBook(file.questions.book).book,
    own: readOwn(file.questions.own).cards,
  };
  const unread = file.notes.length - notes.length;
  const nothing = notes.length === 0 && settings === null && questions === null;
  return nothing
    ? { kind: 'refused', why: 'empty' }
    : { kind: 'read', backup: { notes, settings, questions }, unread };
}

function settingsOf(stored: Record<string, unknown>, from: number): State | null {
  const items = migrate({ ...stored, schema: from });
  const reading = readState(items[stateKey] ?? stored, 0);
  return reading.kind === 'whole' || reading.kind === 'mended' ? reading.state : null;
}

/** What taking a backup would come to. */
export type Merge = { notes: Note[]; known: number; own: Card[]; book: Book | null; settings: State | null };

/**
 * What of a backup is not here yet. Nothing that is here is changed by it, and the same file twice changes nothing:
 * a note or a question with an id that is here is known already.
 */
export function mergeOf(here: Backup, { notes, questions, settings }: Backup): Merge {
  const ids = new Set(here.notes.map(({ id }) => id));
  const fresh = [...new Map(notes.map((note) => [note.id, note])).values()].filter(({ id }) => !ids.has(id));
  const ownHere = new Set(here.questions?.own.map(({ id }) => id));
  return {
    notes: fresh,
    known: notes.length - fresh.length,
    own: questions?.own.filter(({ id }) => !ownHere.has(id)) ?? [],
    book: questions && mergeBooks(here.questions?.book ?? emptyBook, questions.book),
    settings,
  };
}

/** Both books in one: of each card the later meeting, and all that were kept. The order of the evenings stays. */
function mergeBooks(here: Book, other: Book): Book {
  const met = { ...other.met, ...here.met };
  for (const [id, one] of Object.entries(other.met)) {
    const mine = here.met[id];
    if (mine !== undefined && one.on > mine.on) met[id] = one;
  }
  return {
    ...here,
    met,
    kept: [...new Set([...here.kept, ...other.kept])],
    count: Math.max(here.count, other.count),
  };
}

/** Whether a stored key holds something of the person, which a snapshot takes along. */
export function isKept(key: string): boolean {
  return key === stateKey || key === bookKey || key === ownKey || isNoteKey(key);
}

const snapshotPrefix = 'snapshot:';

/** The key of a snapshot taken at `now`, an instant. */
export function snapshotKey(now: Temporal.ZonedDateTime): string {
  return `${snapshotPrefix}${now.toInstant().toString({ smallestUnit: 'millisecond' })}`;
}

/** The snapshots among stored keys, the newest first. */
export function snapshotsIn(keys: readonly string[]): string[] {
  return keys
    .filter((key) => key.startsWith(snapshotPrefix))
    .toSorted()
    .toReversed();
}

/** How many snapshots are kept; the oldest makes room. */
export const mostSnapshots = 5;

/** The items of a stored snapshot that may be brought back; `null` when it is none. */
export function itemsOfSnapshot(stored: unknown): Record<string, unknown> | null {
  if (!isRecord(stored)) return null;
  const items = Object.fromEntries(Object.entries(stored).filter(([key]) => isKept(key)));
  return stateKey in items ? items : null;
}
