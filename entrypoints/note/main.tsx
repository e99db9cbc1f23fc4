import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import { drawNote } from '@/components/note/draw-note';
import { PassOn } from '@/components/note/pass-on';
import { Strip } from '@/components/sky/strip';
import { Mended, Refused } from '@/components/trouble/trouble';
import { LinkButton } from '@/components/ui/button';
import { useDress } from '@/components/ui/use-dress';
import { usePage } from '@/components/ui/use-page';
import type { Note } from '@/core/journal';
import { eveningDay } from '@/core/plan';
import { note as words } from '@/locales/en/note';
import { send } from '@/platform/commands';
import { downloadFile } from '@/platform/download';
import { readDraft } from '@/platform/draft';
import { readNotes } from '@/platform/journal-store';
import { writeMirror } from '@/platform/mirror';
import { replica } from '@/platform/replica';
import { canShare, canText, copy, share } from '@/platform/ways-out';

/** The note that the address names by its id and day; without one, the note that was begun and is not kept. */
type Shown = Pick<Note, 'text'> & Partial<Note>;

function NotePage() {
  const { state, wall, ask, trouble } = usePage(replica, send);
  const { shown, unreadable } = useNote();
  useDress(state, wall, writeMirror);

  const forTonight = state?.toSay?.evening === eveningDay(wall) && state.toSay.text === shown?.text;
  return (
    <>
      <Strip here={null} />
      <main className="page">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
        {trouble && <Refused why={trouble} />}
        {state?.repair && <Mended repair={state.repair} seen={() => ask({ type: 'repair.seen' })} />}
        {unreadable && <p role="alert">{words.unreadable}</p>}
        {shown === null && !unreadable && <None />}
        {shown && (
          <PassOn
            text={shown.text}
            forTonight={forTonight}
            canShare={canShare()}
            canText={canText()}
            copy={copy}
            share={share}
            savePicture={async (text) => downloadFile(`${words.file}.png`, await drawNote(text))}
            passed={(passed) => {
              const { id, written } = shown;
              if (id && written) void ask({ type: 'note.pass', id, written, passed });
            }}
            keepForTonight={() => ask({ type: 'note.forTonight', text: forTonight ? null : shown.text })}
          />
        )}
      </main>
    </>
  );
}

function None() {
  return (
    <>
      <p>{words.none}</p>
      <LinkButton look="veil" href="/popup.html?in=tab">
        {words.write}
      </LinkButton>
    </>
  );
}

/** `shown` is `undefined` while it is read, and `null` when there is none. */
function useNote(): { shown: Shown | null | undefined; unreadable: boolean } {
  const [shown, setShown] = useState<Shown | null | undefined>(undefined);
  const [unreadable, setUnreadable] = useState(false);
  useEffect(() => {
    const address = new URLSearchParams(location.search);
    const [id, on] = [address.get('id'), address.get('on')];
    if (id === null || on === null) {
      const text = readDraft();
      return setShown(text === '' ? null : { text });
    }
    readNotes(on.slice(0, 7)).then(
      (notes) => setShown(notes.find((note) => note.id === id) ?? null),
      () => setUnreadable(true),
    );
  }, []);
  return { shown, unreadable };
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <NotePage />
    </StrictMode>,
  );
}
