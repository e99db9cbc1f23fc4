import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/tokens.css';
import '@/components/ui/components.css';
import '@/components/data/data.css';
import { Erase } from '@/components/data/erase';
import { Away } from '@/components/options/away';
import { Options } from '@/components/options/options';
import { Wanted } from '@/components/options/wanted';
import { PlanForm } from '@/components/plan/plan-form';
import { ReminderForm } from '@/components/reminder/reminder-form';
import { Mended, Refused } from '@/components/trouble/trouble';
import { useDress } from '@/components/ui/use-dress';
import { usePage } from '@/components/ui/use-page';
import { useStore } from '@/components/ui/use-store';
import { languages } from '@/content/decks';
import { offers } from '@/content/en/closing';
import type { Command } from '@/core/command';
import { eveningDay } from '@/core/plan';
import { send } from '@/platform/commands';
import { forgetPages } from '@/platform/forget';
import { writeMirror } from '@/platform/mirror';
import { askFor, giveBack, given } from '@/platform/permissions';
import { replica } from '@/platform/replica';

function OptionsPage() {
  const { state, wall, ask, trouble } = usePage(replica, send);
  const permissions = useStore(given);
  const [saved, setSaved] = useState(false);
  useDress(state, wall, writeMirror);
  useEffect(() => {
    const timer = saved ? setTimeout(() => setSaved(false), 4000) : undefined;
    return () => clearTimeout(timer);
  }, [saved]);
  const save = async (command: Command) => {
    // Taken away first, so that a screen reader says it of each change.
    setSaved(false);
    setSaved(await ask(command));
  };

  const erase = async () => {
    const done = await ask({ type: 'data.erase' });
    if (done) forgetPages();
    return done;
  };

  return (
    <Options
      state={state}
      plan={state && <PlanForm plan={state.plan} change={(plan) => save({ type: 'plan.change', plan })} />}
      away={
        state && (
          <Away
            until={state.awayUntil}
            today={eveningDay(wall)}
            change={(until) => save({ type: 'away.set', until })}
          />
        )
      }
      reminder={
        state && (
          <ReminderForm
            reminder={state.reminder}
            given={permissions}
            change={(change) => save({ type: 'reminder.change', ...change })}
            askFor={askFor}
            giveBack={giveBack}
            sendTest={() => ask({ type: 'reminder.test' })}
          />
        )
      }
      questions={
        state && (
          <Wanted questions={state.questions} languages={languages} ask={(command) => void save(command)} />
        )
      }
      trouble={
        <>
          {trouble && <Refused why={trouble} />}
          {state?.repair && <Mended repair={state.repair} seen={() => ask({ type: 'repair.seen' })} />}
        </>
      }
      erase={<Erase erase={erase} />}
      saved={saved}
      offers={offers}
      ask={save}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <OptionsPage />
    </StrictMode>,
  );
}
