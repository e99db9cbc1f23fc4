import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import { Journal, JournalPage } from '@/components/journal/journal';
import { LookingBack } from '@/components/journal/looking-back';
import { Mended, Refused } from '@/components/trouble/trouble';
import { useDress } from '@/components/ui/use-dress';
import { usePage } from '@/components/ui/use-page';
import { eveningDay } from '@/core/plan';
import { journal as words } from '@/locales/en/journal';
import { send } from '@/platform/commands';
import { writeMirror } from '@/platform/mirror';
import { replica } from '@/platform/replica';
import { useNotes } from './use-notes';

function Page() {
  const { state, wall, ask, trouble } = usePage(replica, send);
  const { notes, book, unreadable, ...load } = useNotes();
  useDress(state, wall, writeMirror);
  return (
    <JournalPage>
      {trouble && <Refused why={trouble} />}
      {state?.repair && <Mended repair={state.repair} seen={() => ask({ type: 'repair.seen' })} />}
      {unreadable && <p role="alert">{words.unreadable}</p>}
      {notes && (
        <Journal
          {...load}
          today={eveningDay(wall)}
          notes={notes}
          save={({ id, written }, text) => ask({ type: 'note.edit', id, written, text })}
          remove={({ id, written }) => ask({ type: 'note.remove', id, written })}
          lookingBack={
            state && (
              <LookingBack
                on={state.lookBack}
                turn={(on) => {
                  load.loadAll();
                  void ask({ type: 'lookBack.change', on });
                }}
                notes={notes}
                book={book}
                today={eveningDay(wall)}
              />
            )
          }
          giveBack={({ id, written, text, passed }) => ask({ type: 'note.keep', id, written, text, passed })}
        />
      )}
    </JournalPage>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
