import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import { PlanForm } from '@/components/plan/plan-form';
import { ReminderForm } from '@/components/reminder/reminder-form';
import { Refused } from '@/components/trouble/trouble';
import { TextField } from '@/components/ui/text-field';
import { useDress } from '@/components/ui/use-dress';
import { usePage } from '@/components/ui/use-page';
import { useStore } from '@/components/ui/use-store';
import { Welcome } from '@/components/welcome/welcome';
import { nextCutoff } from '@/core/next-cutoff';
import { eveningDay, type Weekday, weekdays } from '@/core/plan';
import { longestLine, type State } from '@/core/state';
import { onTheClock } from '@/locales/clock';
import { options } from '@/locales/en/options';
import { weekdayNames } from '@/locales/en/plan';
import { welcome } from '@/locales/en/welcome';
import { fill } from '@/locales/fill';
import { send } from '@/platform/commands';
import { writeMirror } from '@/platform/mirror';
import { askFor, giveBack, given } from '@/platform/permissions';
import { replica } from '@/platform/replica';

function WelcomePage() {
  const { state, wall, ask, trouble } = usePage(replica, send);
  const permissions = useStore(given);
  useDress(state, wall, writeMirror);

  return (
    <Welcome
      plan={state && <PlanForm plan={state.plan} change={(plan) => ask({ type: 'plan.change', plan })} />}
      reminder={
        state && (
          <ReminderForm
            reminder={state.reminder}
            given={permissions}
            change={(change) => ask({ type: 'reminder.change', ...change })}
            askFor={askFor}
            giveBack={giveBack}
            sendTest={() => ask({ type: 'reminder.test' })}
          />
        )
      }
      thanksPlan={
        state && (
          <p className="put thanks-plan">
            <label htmlFor="thanks-plan">{welcome.thanksPlan}</label>
            <TextField
              id="thanks-plan"
              text={state.thanks.plan}
              longest={longestLine}
              placeholder={options.thanksPlanExample}
              change={(plan) => ask({ type: 'thanks.change', plan })}
            />
            <span className="small soft">{welcome.thanksPlanMore}</span>
          </p>
        )
      }
      trouble={trouble && <Refused why={trouble} />}
      partner={state?.partner ?? ''}
      changePartner={(name) => ask({ type: 'partner.name', name })}
      finished={state?.welcomed ?? false}
      next={state === null ? '' : nextClosing(state, wall)}
      begin={() => ask({ type: 'welcome.finish' })}
    />
  );
}

/** When the next closing is, in words. */
function nextClosing(state: State, now: Temporal.ZonedDateTime): string {
  const next = nextCutoff(state, now);
  if (next === null) return welcome.open;
  const days = Temporal.PlainDate.from(eveningDay(now)).until(next.evening).days;
  const weekday = weekdays[Temporal.PlainDate.from(next.evening).dayOfWeek - 1] as Weekday;
  const day = days === 0 ? welcome.tonight : days === 1 ? welcome.tomorrow : weekdayNames[weekday];
  return fill(welcome.next, { day, time: onTheClock(next.cutoff.epochMilliseconds) });
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WelcomePage />
    </StrictMode>,
  );
}
