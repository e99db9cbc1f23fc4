import { StrictMode, useLayoutEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import '@/components/landing/landing.css';
import { hourOf } from '@/components/landing/hour';
import { Reminder } from '@/components/landing/reminder';
import { Steps } from '@/components/landing/steps';
import { type View, viewOf } from '@/components/new-tab/view';
import { dress } from '@/components/sky/dress';
import { Refused } from '@/components/trouble/trouble';
import { usePage } from '@/components/ui/use-page';
import { offers } from '@/content/en/closing';
import { cutoffTonight, nextSnooze, type Phase, phaseOf } from '@/core/evening';
import { glanceOf } from '@/core/glance-of';
import { eveningDay } from '@/core/plan';
import type { State } from '@/core/state';
import { send } from '@/platform/commands';
import { readMirror, writeMirror } from '@/platform/mirror';
import { replica } from '@/platform/replica';

const mirrored = readMirror(Date.now());

function LandingPage() {
  const page = usePage(replica, send);
  const { state, now, wall } = page;
  const phase = state && phaseOf(state, wall);
  const glance = state ? glanceOf(state, wall) : mirrored;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.page = phase?.name === 'closed' ? 'steps' : 'reminder';
    if (glance === null) return;
    dress(root, { sky: 'after', sun: sunOf(phase), theme: glance.theme, still: glance.still });
    if (state !== null) writeMirror(glance);
  });

  return state && glance && phase?.name === 'closed' ? (
    <TheWay page={page} state={state} view={viewOf(glance, now)} />
  ) : (
    <TheHour page={page} phase={phase} hour={glance ? hourOf(glance, now) : ''} />
  );
}

type Page = ReturnType<typeof usePage>;

function TheHour({ page, phase, hour }: { page: Page; phase: Phase | null; hour: string }) {
  const { state, now, wall, ask, trouble } = page;
  return (
    <Reminder
      hour={hour}
      phase={phase}
      cutoff={state && cutoffTonight(state, wall)}
      now={now}
      partner={state?.partner ?? ''}
      snooze={state ? nextSnooze(state, wall) : 10}
      ask={ask}
      trouble={trouble && <Refused why={trouble} />}
    />
  );
}

function TheWay({ page, state, view }: { page: Page; state: State; view: View }) {
  const { wall, ask, trouble } = page;
  return (
    <Steps
      firstStep={state.firstStep?.text ?? ''}
      closingWords={state.closingWords || offers[0]}
      toSay={state.toSay?.evening === eveningDay(wall) ? state.toSay.text : null}
      clock={view.clock}
      line={view.line}
      snooze={nextSnooze(state, wall)}
      ask={ask}
      trouble={trouble && <Refused why={trouble} />}
    />
  );
}

/** One disc on the horizon while the evening is due; a snooze lifts it; afterwards it is gone. */
function sunOf(phase: Phase | null): number {
  if (phase?.name === 'snoozed') return 0.5;
  return phase?.name === 'closed' || phase?.name === 'off' ? -2 : 0;
}

const root = document.getElementById('root');
if (root) {
  hydrateRoot(
    root,
    <StrictMode>
      <LandingPage />
    </StrictMode>,
  );
}
