import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { Strip } from '@/components/sky/strip';
import { Button, LinkButton } from '@/components/ui/button';
import type { Note } from '@/core/journal';
import type { Day } from '@/core/plan';
import { fold, foldedWords, holds } from '@/core/search';
import { journal as words } from '@/locales/en/journal';
import { fill } from '@/locales/fill';
import { inWords, NoteRow } from './note-row';
import { useCovers } from './use-covers';
import './journal.css';

export type JournalProps = {
  /** The evening that is now. */
  today: Day;
  /** The notes that are loaded, the newest first. */
  notes: readonly Note[];
  /** Whether all there are have been loaded. */
  whole: boolean;
  loadEarlier: () => void;
  loadAll: () => void;
  save: (note: Note, text: string) => Promise<boolean>;
  remove: (note: Note) => Promise<boolean>;
  giveBack: (note: Note) => Promise<boolean>;
  lookingBack: ReactNode;
};

/** The most notes that a search shows; more only hide what is looked for. */
const foundAtMost = 200;

/** The notes that were kept: covered, by month, and to be searched. */
export function Journal(props: JournalProps) {
  const { today, notes, whole, loadEarlier, loadAll, save, remove, giveBack, lookingBack } = props;
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState<Note | null>(null);
  const covers = useCovers();
  const typed = useDeferredValue(search);
  const folded = useMemo(() => notes.map((note) => ({ note, text: fold(note.text) })), [notes]);
  const wanted = foldedWords(typed);
  const searching = wanted.length > 0;
  const found = searching ? folded.filter(({ text }) => holds(text, wanted)).map(({ note }) => note) : notes;
  const shown = searching ? found.slice(0, foundAtMost) : found;
  const allOpen = shown.length > 0 && shown.every(({ id }) => covers.open.has(id));
  const ids = shown.map(({ id }) => id);

  const row = (note: Note) => (
    <NoteRow
      key={note.id}
      note={note}
      open={covers.open.has(note.id)}
      show={() => covers.show([note.id])}
      cover={() => covers.cover([note.id])}
      save={(text) => save(note, text)}
      remove={async () => {
        if (await remove(note)) setRemoved(note);
      }}
    />
  );
  const undo = async (note: Note) => {
    if (!(await giveBack(note))) return;
    setRemoved(null);
    covers.show([note.id]);
  };

  if (notes.length === 0 && whole && removed === null) {
    return (
      <>
        <p>{words.empty}</p>
        <LinkButton look="veil" href="/popup.html?in=tab">
          {words.write}
        </LinkButton>
      </>
    );
  }
  const yearAgo = searching ? [] : fromAYearAgo(notes, today);
  return (
    <>
      <div className="row apart jn-find">
        <p>
          <label htmlFor="search">{words.search}</label>
          <input
            className="field"
            id="search"
            type="search"
            value={search}
            onFocus={loadAll}
            onChange={(event) => setSearch(event.target.value)}
          />
        </p>
        <Button look="low-bare" onClick={() => (allOpen ? covers.cover(ids) : covers.show(ids))}>
          {allOpen ? words.coverAll : words.showAll}
        </Button>
      </div>
      <p className="small soft" role="status">
        {searching && count(found.length)}
      </p>
      <div className="row" role="status">
        {removed && (
          <>
            <span>{fill(words.removed, { day: inWords(removed.written) })}</span>
            <Button look="low-veil" onClick={() => undo(removed)}>
              {words.undo}
            </Button>
          </>
        )}
      </div>
      {yearAgo.length > 0 && <Month title={words.yearAgo}>{yearAgo.map(row)}</Month>}
      <section aria-label={words.notes}>
        {[...Map.groupBy(shown, ({ written }) => written.slice(0, 7))].map(([month, those]) => (
          <Month key={month} title={monthInWords(month)}>
            {those.map(row)}
          </Month>
        ))}
      </section>
      {!whole && !searching && (
        <Button look="veil" onClick={loadEarlier}>
          {words.earlier}
        </Button>
      )}
      {lookingBack}
      <p className="small soft">{words.hereOnly}</p>
    </>
  );
}

/** The page before, and while, the notes are read. */
export function JournalPage({ children }: { children: ReactNode }) {
  return (
    <>
      <Strip here="journal" />
      <main className="page jn">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
        {children}
      </main>
    </>
  );
}

function Month({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2 className="month">{title}</h2>
      <ul className="lines">{children}</ul>
    </>
  );
}

function count(found: number): string {
  if (found === 0) return words.foundNone;
  return found === 1 ? words.foundOne : fill(words.found, { count: found });
}

/** Notes from the days around this one a year ago. */
function fromAYearAgo(notes: readonly Note[], today: Day): Note[] {
  const then = Temporal.PlainDate.from(today).subtract({ years: 1 });
  const [from, to] = [then.subtract({ days: 3 }).toString(), then.add({ days: 3 }).toString()];
  return notes.filter(({ written }) => written >= from && written <= to);
}

function monthInWords(month: string): string {
  return Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString(undefined, { month: 'long', year: 'numeric' });
}
