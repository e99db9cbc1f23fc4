import { lazy, StrictMode, Suspense, useCallback, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import '@/components/new-tab/new-tab.css';
import '@/components/trouble/trouble.css';
import '@/components/card/card.css';
import { type CardAct, isCardAct, useCard } from '@/components/card/use-card';
import type { Deal } from '@/components/card/use-deal';
import type { AboveQuestion } from '@/components/new-tab/above';
import { dressNewTab } from '@/components/new-tab/dress-new-tab';
import { NewTab, type NewTabAct } from '@/components/new-tab/new-tab';
import { type View, viewOf } from '@/components/new-tab/view';
import { useEscapeTwice } from '@/components/ui/use-escape-twice';
import { usePage } from '@/components/ui/use-page';
import type { Card } from '@/core/card';
import type { Command, Refusal } from '@/core/command';
import { asksAboutTime, nextSnooze } from '@/core/evening';
import type { Stage } from '@/core/glance';
import { glanceOf } from '@/core/glance-of';
import { eveningDay } from '@/core/plan';
import type { State } from '@/core/state';
import { offersThanks, showsPlan } from '@/core/thanks';
import { send } from '@/platform/commands';
import { readMirror, writeMirror } from '@/platform/mirror';
import { replica } from '@/platform/replica';

const Above = lazy(async () => ({ default: (await import('@/components/new-tab/above')).Above }));

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

  const what = whatStandsAbove(state, trouble, view.stage, wall);
  const act = (what: NewTabAct) => (isCardAct(what) ? turn(what) : void ask(commandFor(what)));

  return (
    <NewTab
      {...lying}
      view={view}
      snooze={state === null ? 10 : nextSnooze(state, wall)}
      act={act}
      aside={aside}
      above={
        what && (
          <Suspense>
            <Above what={what} ask={ask} />
          </Suspense>
        )
      }
    />
  );
}

/** What stands above the question, if anything; the first that applies. */
function whatStandsAbove(
  state: State | null,
  trouble: Refusal | null,
  stage: Stage,
  wall: Temporal.ZonedDateTime,
): AboveQuestion | null {
  if (trouble !== null) return { kind: 'trouble', why: trouble };
  if (state === null) return null;
  if (state.repair !== null) return { kind: 'mended', repair: state.repair };
  const day = eveningDay(wall);
  const { firstStep, thanks } = state;
  if (firstStep !== null && firstStep.evening < day && (stage === 'day' || stage === 'off'))
    return { kind: 'firstStep', text: firstStep.text };
  if (asksAboutTime(state)) return { kind: 'time' };
  if (state.coveredOn === day) return null;
  if (showsPlan(state, wall)) return { kind: 'plan', plan: thanks.plan };
  const evening = stage === 'windDown' || stage === 'closed';
  return evening && offersThanks(state, wall) ? { kind: 'thanks' } : null;
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
