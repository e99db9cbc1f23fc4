import { type Note, readMonth } from '@/core/journal';
import { readStored } from '@/platform/state-store';

/** The notes of a month, `2026-11`, in the order in which they were kept. Rejects when the browser cannot read them. */
export async function readNotes(month: string): Promise<Note[]> {
  return readMonth(await readStored(`journal:${month}`)).notes;
}
