import { type FormEvent, useState } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { longestNote, type Note } from '@/core/journal';
import { journal as words } from '@/locales/en/journal';
import { fill } from '@/locales/fill';

type NoteRowProps = {
  note: Note;
  open: boolean;
  show: () => void;
  cover: () => void;
  save: (text: string) => Promise<boolean>;
  remove: () => void;
};

/** One note. While it is covered, its text is not in the page. */
export function NoteRow({ note, open, show, cover, save, remove }: NoteRowProps) {
  const [editing, setEditing] = useState(false);
  const day = inWords(note.written);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    if (text !== '' && (await save(text))) setEditing(false);
  };
  return (
    <li className="note">
      <p className="small soft">
        <time dateTime={note.written}>{day}</time>
        {note.passed !== null && (
          <>
            <br />
            {words[note.passed]}
          </>
        )}
      </p>
      {open ? (
        <div className="note-open">
          {editing ? (
            <form onSubmit={submit}>
              <textarea
                className="field serif"
                name="text"
                aria-label={words.text}
                defaultValue={note.text}
                maxLength={longestNote}
                // biome-ignore lint/a11y/noAutofocus: editing is what was asked for
                autoFocus
              />
              <div className="row">
                <Button type="submit" look="low-veil">
                  {words.save}
                </Button>
                <Button look="low-bare" onClick={() => setEditing(false)}>
                  {words.cancel}
                </Button>
              </div>
            </form>
          ) : (
            <>
              <blockquote>{note.text}</blockquote>
              <div className="row">
                <Button look="low-bare" onClick={() => setEditing(true)}>
                  {words.edit}
                </Button>
                <LinkButton
                  look="low-bare"
                  href={`/note.html?${new URLSearchParams({ id: note.id, on: note.written })}`}
                >
                  {words.passOn}
                </LinkButton>
                <Button look="low-bare" onClick={remove}>
                  {words.remove}
                </Button>
              </div>
            </>
          )}
        </div>
      ) : (
        <div className="cover" data-long={Math.min(Math.ceil(note.text.length / 20), 5)} />
      )}
      {open ? (
        <Button look="low-bare" aria-label={fill(words.coverOf, { day })} onClick={cover}>
          {words.cover}
        </Button>
      ) : (
        <Button look="low-veil" aria-label={fill(words.showOf, { day })} onClick={show}>
          {words.show}
        </Button>
      )}
    </li>
  );
}

/** A day without its year, since the month above it has one. */
export function inWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
}
