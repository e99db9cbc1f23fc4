import * as v from 'valibot';
import type { Day as CalendarDay } from '@/core/plan';
import { Day } from '@/core/plan-shape';
import { isRecord } from '@/core/record';

export const longestNote = 2000;

/** A thank-you that its writer kept. The day alone, never the hour (content guide, 6.4). */
export const Note = v.object({
  id: v.pipe(v.string(), v.uuid()),
  written: Day,
  text: v.pipe(v.string(), v.maxLength(longestNote)),
});
export type Note = v.InferOutput<typeof Note>;

/** The key under which the notes of a day's month are stored, `journal:2026-11`. */
export function monthKey(day: CalendarDay): string {
  return `journal:${day.slice(0, 7)}`;
}

/** Reads an untrusted month. `unread` says whether anything in it was no note; it must then be kept aside. */
export function readMonth(stored: unknown): { notes: Note[]; unread: boolean } {
  if (stored === undefined) return { notes: [], unread: false };
  if (!Array.isArray(stored)) return { notes: [], unread: true };
  const notes = stored.filter((item): item is Note => isRecord(item) && v.is(Note, item));
  return { notes, unread: notes.length < stored.length };
}

/** The month with the note in it. The same list when it is there already. */
export function keepNote(notes: Note[], note: Note): Note[] {
  return notes.some(({ id }) => id === note.id) ? notes : [...notes, note];
}
