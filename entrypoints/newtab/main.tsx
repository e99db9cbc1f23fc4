import { StrictMode, useCallback, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import '@/components/new-tab/new-tab.css';
import { dressNewTab } from '@/components/new-tab/dress-new-tab';
import { FirstStep, TimeQuestion } from '@/components/new-tab/morning';
import { NewTab, type NewTabAct } from '@/components/new-tab/new-tab';
import { type View, viewOf } from '@/components/new-tab/view';
import { Mended, Refused } from '@/components/trouble/trouble';
import { useEscapeTwice } from '@/components/ui/use-escape-twice';
import { usePage } from '@/components/ui/use-page';
import type { Command } from '@/core/command';
import { wasTalkedAbout } from '@/core/deck';
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
  middle: 'nothing',
  about: '',
  headline: '',
  clock: '',
  line: '',
};

/** The glance that the mirror's script has put on the screen, which React has to find again. */
const mirrored = readMirror(Date.now());

function NewTabPage() {
  const { state, now, wall, ask, trouble } = usePage(replica, send);
  const [opened, setOpened] = useState<string | null>(null);

  const glance = state === null ? mirrored : glanceOf(state, wall);
  const view = glance === null ? nothing : reveal(viewOf(glance, now), state, opened);
  useEffect(() => {
    if (glance === null) return;
    dressNewTab(document.documentElement, glance, view);
    if (state !== null) writeMirror(glance);
  });
  useEscapeTwice(useCallback(() => void ask({ type: 'page.cover', covered: true }), [ask]));

  const card = state?.table.card ?? null;
  const kept = card !== null && (state?.kept.includes(card.id) ?? false);
  const act = (what: NewTabAct) => {
    if (what === 'open') setOpened(card?.id ?? null);
    else ask(commandFor(what, card?.id ?? '', kept));
  };

  return (
    <NewTab
      view={view}
      talked={state !== null && wasTalkedAbout(state, wall)}
      kept={kept}
      snooze={state === null ? 10 : nextSnooze(state, wall)}
      act={act}
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
function reveal(view: View, state: State | null, opened: string | null): View {
  const card = state?.table.card;
  if (view.middle !== 'sealed' || !card || card.id !== opened) return view;
  return { ...view, middle: 'question', headline: card.text };
}

function commandFor(what: Exclude<NewTabAct, 'open'>, id: string, kept: boolean): Command {
  switch (what) {
    case 'talked':
      return { type: 'card.talked' };
    case 'another':
      return { type: 'card.another' };
    case 'keep':
      return { type: 'card.keep', id, keep: !kept };
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
