import { StrictMode, useCallback, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import '@/components/new-tab/new-tab.css';
import '@/components/card/card.css';
import { type CardAct, isCardAct, useCard } from '@/components/card/use-card';
import type { Deal } from '@/components/card/use-deal';
import { dressNewTab } from '@/components/new-tab/dress-new-tab';
import { FirstStep, TimeQuestion } from '@/components/new-tab/morning';
import { NewTab, type NewTabAct } from '@/components/new-tab/new-tab';
import { type View, viewOf } from '@/components/new-tab/view';
import { Mended, Refused } from '@/components/trouble/trouble';
import { useEscapeTwice } from '@/components/ui/use-escape-twice';
import { usePage } from '@/components/ui/use-page';
import type { Card } from '@/core/card';
import type { Command } from '@/core/command';
import { asksAboutTime, nextSnooze } from '@/core/evening';
import { type Glance, stageOf } from '@/core/glance';
import { glanceOf } from '@/core/glance-of';
import { eveningDay } from '@/core/plan';
import type { State } from '@/core/state';
import { send } from '@/platform/commands';
import { readMirror, writeMirror } from '@/platform/mirror';
import { replica } from '@/platform/replica';

const nothing: View = {
  sky: 'day',
  sun: 3,
  stage: 'off',
  middle: 'nowhere',
  about: '',
  remark: '',
  headline: '',
  language: '',
  clock: '',
  line: '',
};

const deal: Deal = async (state, now) => (await import('@/platform/dealer')).deal(state, now);
const explain = async () => (await import('@/content/en/explainers')).explainers;

/** The glance that the mirror's script has put on the screen, which React has to find again. */
const mirrored = readMirror(Date.now());

function NewTabPage() {
  const { state, now, wall, ask, trouble } = usePage(replica, send);
  const { card, revealed, aside, act: turn, ...lying } = useCard({ state, wall, ask, deal, explain });

  const glance = state === null ? mirrored : glanceOf(state, wall);
  const view = glance === null ? nothing : reveal(viewOf(glance, now), revealed ? card : null);
  useEffect(() => {
    if (glance === null) return;
    dressNewTab(document.documentElement, glance, view);
    if (state !== null) writeMirror(glance);
  });
  useEscapeTwice(useCallback(() => void ask({ type: 'page.cover', covered: true }), [ask]));

  const act = (what: NewTabAct) => (isCardAct(what) ? turn(what) : void ask(commandFor(what)));

  return (
    <NewTab
      {...lying}
      view={view}
      snooze={state === null ? 10 : nextSnooze(state, wall)}
      act={act}
      aside={aside}
      above={
        <>
          {trouble !== null && <Refused why={trouble} />}
          {state?.repair && <Mended repair={state.repair} seen={() => ask({ type: 'repair.seen' })} />}
          {state && glance && <Morning state={state} glance={glance} wall={wall} ask={ask} />}
        </>
      }
    />
  );
}

type MorningProps = {
  state: State;
  glance: Glance;
  wall: Temporal.ZonedDateTime;
  ask: (command: Command) => void;
};

function Morning({ state, glance, wall, ask }: MorningProps) {
  const { firstStep } = state;
  const stage = stageOf(glance, wall.epochMilliseconds);
  if (firstStep !== null && firstStep.evening < eveningDay(wall) && (stage === 'day' || stage === 'off')) {
    return <FirstStep text={firstStep.text} done={() => ask({ type: 'firstStep.done' })} />;
  }
  return asksAboutTime(state) ? <TimeQuestion leave={() => ask({ type: 'letBe.leave' })} /> : null;
}

/** The view with the deeper question in it that was opened on this page. */
function reveal(view: View, card: Card | null): View {
  if (view.middle !== 'sealed' || card === null) return view;
  return { ...view, middle: 'question', headline: card.text, language: card.language };
}

function commandFor(what: Exclude<NewTabAct, CardAct>): Command {
  switch (what) {
    case 'snooze':
      return { type: 'evening.snooze', finish: null };
    case 'notTonight':
      return { type: 'evening.notTonight' };
    case 'uncover':
      return { type: 'page.cover', covered: false };
  }
}

const root = document.getElementById('root');
if (root) {
  hydrateRoot(
    root,
    <StrictMode>
      <NewTabPage />
    </StrictMode>,
  );
}
