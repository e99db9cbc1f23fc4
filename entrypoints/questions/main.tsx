import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import { Questions, QuestionsPage } from '@/components/questions/questions';
import { Mended, Refused } from '@/components/trouble/trouble';
import { useDress } from '@/components/ui/use-dress';
import { usePage } from '@/components/ui/use-page';
import type { Card } from '@/core/card';
import { bookKey } from '@/core/card-book';
import { previewCards } from '@/core/import-cards';
import { onTheTable } from '@/core/on-the-table';
import { ownKey } from '@/core/own-cards';
import { eveningDay } from '@/core/plan';
import type { State } from '@/core/state';
import { send } from '@/platform/commands';
import { readCards } from '@/platform/dealer';
import { download } from '@/platform/download';
import { writeMirror } from '@/platform/mirror';
import { replica } from '@/platform/replica';
import { watchStored } from '@/platform/state-store';

type Cards = Awaited<ReturnType<typeof readCards>>;

const newId = () => `own-${crypto.randomUUID()}`;

function Page() {
  const { state, wall, ask, trouble } = usePage(replica, send);
  const { cards, unreadable } = useCards(state);
  useDress(state, wall, writeMirror);

  const lies = state && onTheTable(state, wall);
  const tonight = lies?.kind === 'card' ? lies.card.id : null;
  const take = (card: Card) =>
    ask({
      type: 'card.lay',
      day: eveningDay(wall),
      instead: tonight,
      drawn: { kind: 'card', card, remark: null, chosen: true },
    });
  const keepOwn = (own: Card[]) => ask({ type: 'own.keep', cards: own });
  const why = trouble ?? (unreadable ? 'unreadable' : null);

  return (
    <QuestionsPage>
      {why && <Refused why={why} />}
      {state?.repair && <Mended repair={state.repair} seen={() => ask({ type: 'repair.seen' })} />}
      {cards && (
        <Questions
          {...cards}
          tonight={tonight}
          keep={(id, keep) => ask({ type: 'card.keep', id, keep })}
          take={take}
          save={(card) => keepOwn([card])}
          remove={(id) => ask({ type: 'own.remove', id })}
          newId={newId}
          transfer={{
            preview: (bytes) => previewCards(bytes, [...cards.deck, ...cards.own], newId),
            take: keepOwn,
            download,
          }}
        />
      )}
    </QuestionsPage>
  );
}

/** All questions and what is remembered of them, read again when they change. */
function useCards(state: State | null) {
  const [cards, setCards] = useState<Cards | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const language = state?.questions.language;
  const read = useCallback(async () => {
    if (language === undefined) return;
    try {
      setCards(await readCards(language));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  }, [language]);
  useEffect(() => {
    void read();
    return watchStored((changes) => {
      if (bookKey in changes || ownKey in changes) void read();
    });
  }, [read]);
  return { cards, unreadable };
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
