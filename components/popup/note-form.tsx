import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { longestNote } from '@/core/journal';
import { popup } from '@/locales/en/popup';
import { fill } from '@/locales/fill';
import { startWriting } from './start-writing';

/** A way to begin a note: the words before the caret, and one whole example. */
export type Starter = { name: string; words: string; example: string };

type NoteFormProps = {
  partner: string;
  starters: readonly Starter[];
  /** What was begun and not kept, to go on with. */
  draft: string;
  /** Help for somebody who is stuck; `insert` puts a word where the caret is. */
  help: (insert: (word: string) => void) => ReactNode;
  keep: (text: string) => void;
  copy: (text: string) => void;
  /** What became of the last copy. */
  copied: 'not yet' | 'yes' | 'refused';
};

/** As many ways to begin as fit under the field. */
const atOnce = 3;

/** The note, ready to be typed. What was typed before React arrived stays. */
export function NoteForm(props: NoteFormProps) {
  const { partner, starters, draft, help, keep, copy, copied } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const [starter, setStarter] = useState(starters[0]);
  const [first, setFirst] = useState(0);
  const [empty, setEmpty] = useState(false);

  useEffect(() => {
    // Its first words are no value of React's, which would put them over what was typed before it came.
    if (field.current !== null) startWriting(field.current, draft);
  }, [draft]);

  const isBlank = (text: string) =>
    text.trim() === '' || starters.some(({ words }) => words.trim() === text.trim());
  const insert = (word: string) => {
    const note = field.current;
    if (note === null) return;
    note.setRangeText(word, note.selectionStart, note.selectionEnd, 'end');
    note.focus();
    // As if it had been typed, so that it is remembered too (`entrypoints/first.ts`).
    note.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const begin = (next: Starter) => {
    const note = field.current;
    if (note === null) return;
    if (isBlank(note.value)) note.value = next.words;
    setStarter(next);
    note.focus();
    note.setSelectionRange(note.value.length, note.value.length);
  };
  const turn = () => {
    const next = (first + atOnce) % starters.length;
    setFirst(next);
    const [one] = starters.slice(next);
    if (one) begin(one);
  };
  /** The note, if more was written than the words it began with. */
  const written = () => {
    const text = field.current?.value.trim() ?? '';
    const blank = isBlank(text);
    setEmpty(blank);
    if (blank) field.current?.focus();
    return blank ? null : text;
  };
  const hand = (to: (text: string) => void) => {
    const text = written();
    if (text !== null) to(text);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) hand(keep);
  };

  return (
    <section className="pop-note">
      <h1>
        <label htmlFor="note">{partner === '' ? popup.note : fill(popup.noteFor, { name: partner })}</label>
      </h1>
      <textarea
        className="field"
        id="note"
        ref={field}
        data-begin={starters[0]?.words}
        maxLength={longestNote}
        aria-describedby="note-hint"
        onKeyDown={keys}
        // biome-ignore lint/a11y/noAutofocus: writing is what the popup was opened for
        autoFocus
      />
      <div className="starters" role="radiogroup" aria-label={popup.starters}>
        {starters.slice(first, first + atOnce).map((one) => (
          <label className="chip" key={one.name}>
            <input type="radio" name="starter" checked={one === starter} onChange={() => begin(one)} />
            {one.name}
          </label>
        ))}
        <button type="button" className="chip" onClick={turn}>
          {popup.others}
        </button>
      </div>
      <p className="small soft" id="note-hint" role="status">
        {empty ? popup.empty : fill(popup.likeThis, { example: starter?.example ?? '' })}
      </p>
      <div className="row">
        <Button onClick={() => hand(keep)}>{popup.keep}</Button>
        <Button look="bare" onClick={() => hand(copy)}>
          <Icon name="copy" />
          {copied === 'yes' ? popup.copied : popup.copy}
        </Button>
        {help(insert)}
      </div>
      {copied === 'refused' && <p role="alert">{popup.notCopied}</p>}
    </section>
  );
}
