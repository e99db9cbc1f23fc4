import { useCallback, useEffect, useRef, useState } from 'react';
import { type Book, bookKey, emptyBook, readBook } from '@/core/card-book';
import { monthsIn, type Note } from '@/core/journal';
import { readNotes } from '@/platform/journal-store';
import { readStored, storedKeys, watchStored } from '@/platform/state-store';

/** As many notes as are read at once: whole months, until there are so many more. */
const atOnce = 30;

type Notes = {
  /** `null` until the first are read. The newest first. */
  notes: Note[] | null;
  /** What is remembered of the questions, for looking back. */
  book: Book;
  whole: boolean;
  unreadable: boolean;
  loadEarlier: () => void;
  loadAll: () => void;
};

/** The notes, month by month: as many as are asked for, read again when they change. */
export function useNotes(): Notes {
  const [read, setRead] = useState<{ notes: Note[]; whole: boolean; book: Book } | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const wanted = useRef(atOnce);
  const load = useCallback(async () => {
    try {
      const [newest, stored] = await Promise.all([readNewest(wanted.current), readStored(bookKey)]);
      setRead({ ...newest, book: readBook(stored).book });
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  }, []);
  useEffect(() => {
    void load();
    return watchStored((changes) => {
      if (bookKey in changes || monthsIn(Object.keys(changes)).length > 0) void load();
    });
  }, [load]);
  const loadMore = (many: number) => {
    wanted.current = many;
    void load();
  };
  return {
    notes: read?.notes ?? null,
    book: read?.book ?? emptyBook,
    whole: read?.whole ?? false,
    unreadable,
    loadEarlier: () => loadMore((read?.notes.length ?? 0) + atOnce),
    loadAll: () => loadMore(Number.POSITIVE_INFINITY),
  };
}

async function readNewest(many: number): Promise<{ notes: Note[]; whole: boolean }> {
  const notes: Note[] = [];
  const months = monthsIn(await storedKeys());
  for (const [index, month] of months.entries()) {
    const those = await readNotes(month);
    notes.push(...those.toSorted((one, other) => other.written.localeCompare(one.written)));
    if (notes.length >= many) return { notes, whole: index === months.length - 1 };
  }
  return { notes, whole: true };
}
