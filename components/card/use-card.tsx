import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { Card } from '@/core/card';
import type { Command } from '@/core/command';
import { tonightsChoice } from '@/core/fitting';
import { onTheTable } from '@/core/on-the-table';
import { eveningDay } from '@/core/plan';
import type { State } from '@/core/state';
import type { Aside, Explainers } from './card-dialog';
import { type Deal, useDeal } from './use-deal';

/** Loaded when it is first asked for: most new tabs are gone before that. */
const CardDialog = lazy(() => import('./card-dialog').then(({ CardDialog }) => ({ default: CardDialog })));

/** Everything that can be done with the question of tonight. */
export type CardAct = Aside | 'open' | 'another' | 'keep' | 'talked' | 'putAway' | 'afterAll';

const acts: ReadonlySet<string> = new Set<CardAct>([
  'ask',
  'why',
  'tonight',
  'checkIn',
  'open',
  'another',
  'keep',
  'talked',
  'putAway',
  'afterAll',
]);

export function isCardAct(act: string): act is CardAct {
  return acts.has(act);
}

/** Exchanges after which none at all is offered (content guide, 2.3). */
const manySwaps = 2;

type OnTable = {
  card: Card | null;
  talked: boolean;
  kept: boolean;
  tiredOfSwaps: boolean;
  /** Whether the cover of a deeper one was lifted on this page. Another page covers it again. */
  revealed: boolean;
  act: (act: CardAct) => void;
  /** What is looked at beside the question. */
  aside: ReactNode;
};

type Needs = {
  state: State | null;
  wall: Temporal.ZonedDateTime;
  ask: (command: Command) => Promise<boolean>;
  deal: Deal;
  explain: () => Promise<Explainers>;
};

/** The question of tonight on a page: it is drawn when none lies there, and can be turned, kept and looked at. */
export function useCard({ state, wall, ask, deal, explain }: Needs): OnTable {
  const another = useDeal(state, wall, ask, deal);
  const [show, setShow] = useState<Aside | null>(null);
  const [revealed, setRevealed] = useState<string | null>(null);
  const [early, setEarly] = useState<CardAct | null>(null);

  const lies = state && onTheTable(state, wall);
  const lying = lies?.kind === 'card' ? lies : null;
  const card = lying?.card ?? null;
  const act = (what: CardAct) => {
    // Pressed before the state was there: it is done when it has come.
    if (state === null) return setEarly(what);
    switch (what) {
      case 'another':
        return void another();
      case 'open':
        setRevealed(card?.id ?? null);
        return void ask({ type: 'card.open' });
      case 'talked':
        return void ask({ type: 'card.talked' });
      case 'keep':
        return card && void ask({ type: 'card.keep', id: card.id, keep: !lying?.kept });
      case 'putAway':
      case 'afterAll':
        return void ask({ type: 'card.putAway', away: what === 'putAway' });
      case 'ask':
      case 'why':
      case 'tonight':
      case 'checkIn':
        return setShow(what);
    }
  };
  const catchUp = useEffectEvent(() => {
    if (early !== null) act(early);
    setEarly(null);
  });
  const known = state !== null;
  useEffect(() => {
    if (known) catchUp();
  }, [known]);
  const aside = show !== null && state !== null && (
    <Suspense>
      <CardDialog
        show={show}
        card={card}
        tonight={tonightsChoice(state, eveningDay(wall))}
        explain={explain}
        talked={() => {
          act('talked');
          setShow(null);
        }}
        ask={ask}
        close={() => setShow(null)}
      />
    </Suspense>
  );
  return {
    card,
    talked: lying?.is === 'talked',
    kept: lying?.kept ?? false,
    tiredOfSwaps: (state?.table.swaps ?? 0) >= manySwaps,
    revealed: card !== null && card.id === revealed,
    act,
    aside,
  };
}
