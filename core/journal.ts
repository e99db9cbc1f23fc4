import * as v from 'valibot';
import type { Day as CalendarDay } from '@/core/plan';
import { Day } from '@/core/plan-shape';
import { isRecord } from '@/core/record';

export const longestNote = 2000;

/** How a note reached the one it is for: said aloud, or on its way on paper or by wire. */
export const ways = ['said', 'sent'] as const;

/** A thank-you that its writer kept, or a moment. The day alone, never the hour (content guide, 6.4). */
export const Note = v.object({
  id: v.pipe(v.string(), v.uuid()),
  written: Day,
  text: v.pipe(v.string(), v.maxLength(longestNote)),
  kind: v.optional(v.picklist(['thanks', 'moment']), 'thanks'),
  passed: v.optional(v.nullable(v.picklist(ways)), null),
});
export type Note = v.InferOutput<typeof Note>;

const prefix = 'journal:';

/** The key under which the notes of a day's month are stored, `journal:2026-11`. */
export function monthKey(day: CalendarDay): string {
  return `${prefix}${day.slice(0, 7)}`;
}

/** Whether a stored key holds a month of notes. */
export function isNoteKey(key: string): boolean {
  return /^journal:\d{4}-\d{2}$/.test(key);
}

/** The months among stored keys, `2026-11`, the newest first. */
export function monthsIn(keys: readonly string[]): string[] {
  return keys
    .filter(isNoteKey)
    .map((key) => key.slice(prefix.length))
    .toSorted()
    .toReversed();
}

/** Reads an untrusted month. `unread` says whether anything in it was no note; it must then be kept aside. */
export function readMonth(stored: unknown): { notes: Note[]; unread: boolean } {
  if (stored === undefined) return { notes: [], unread: false };
  if (!Array.isArray(stored)) return { notes: [], unread: true };
  const notes = stored.flatMap((item) => {
    const note = isRecord(item) ? v.safeParse(Note, item) : null;
    return note?.success ? [note.output] : [];
  });
  return { notes, unread: notes.length < stored.length };
}

/** The month with the note in it. The same list when it is there already. */
export function keepNote(notes: Note[], note: Note): Note[] {
  return notes.some(({ id }) => id === note.id) ? notes : [...notes, note];
}

/** The month with one note changed. The same list when it is not there. */
export function changeNote(
  notes: Note[],
  id: string,
  fields: Partial<Pick<Note, 'text' | 'passed'>>,
): Note[] {
  if (!notes.some((note) => note.id === id)) return notes;
  return notes.map((note) => (note.id === id ? { ...note, ...fields } : note));
}
