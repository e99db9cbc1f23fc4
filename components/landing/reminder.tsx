import type { ReactNode } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import type { Command } from '@/core/command';
import type { Phase } from '@/core/evening';
import { onTheClock } from '@/locales/clock';
import { landing } from '@/locales/en/landing';
import { fill } from '@/locales/fill';
import { FinishLine } from './finish-line';

export type ReminderProps = {
  /** The hour in words, as the mirror knows it before the state is there. */
  hour: string;
  /** `null` until the state is there. */
  phase: Phase | null;
  /** The cutoff as it was chosen, or `null` when there is none tonight. */
  cutoff: Temporal.ZonedDateTime | null;
  /** In epoch milliseconds. */
  now: number;
  partner: string;
  /** Minutes of the next snooze, or `null` when all are taken. */
  snooze: number | null;
  ask: (command: Command) => void;
  trouble?: ReactNode;
};

/** The page that says what time it is, and asks. */
export function Reminder(props: ReminderProps) {
  const { hour, phase, cutoff, snooze, ask, trouble } = props;
  const { title, lines } = wordsFor(props);
  const due = phase === null || phase.name === 'due';
  const ended = phase?.name === 'off' && phase.why === 'notTonight';
  return (
    <main className="stage rm">
      <div className="rm-say" role={due ? undefined : 'status'}>
        {trouble}
        <h1 data-fill="hour">{title ?? hour}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="rm-do">
        {ended ? (
          <Button onClick={() => ask({ type: 'evening.reopen' })}>{landing.afterAll}</Button>
        ) : (
          <Button onClick={() => ask({ type: 'evening.close' })}>{landing.closeUp}</Button>
        )}
        {due && (
          <div className="row">
            {snooze !== null && (
              <>
                <Button look="bare" onClick={() => ask({ type: 'evening.snooze', finish: null })}>
                  {fill(landing.more, { minutes: snooze })}
                </Button>
                <FinishLine start={(finish) => ask({ type: 'evening.snooze', finish })} />
              </>
            )}
            <Button look="bare" onClick={() => ask({ type: 'evening.notTonight' })}>
              {landing.notTonight}
            </Button>
          </div>
        )}
        {!due && <LinkButton href="/newtab.html">{landing.newTab}</LinkButton>}
        <p className="small soft">
          {cutoff !== null && `${fill(landing.chosen, { time: onTheClock(cutoff.epochMilliseconds) })} `}
          <a href="/options.html">{landing.change}</a>
        </p>
      </div>
    </main>
  );
}

type Words = { title: string | null; lines: string[] };

/** Minutes past the cutoff from which the page says that it is past. */
const past = 5;

function wordsFor({ phase, cutoff, now, partner, snooze }: ReminderProps): Words {
  const time = cutoff === null ? '' : onTheClock(cutoff.epochMilliseconds);
  const forTwo = partner === '' ? [] : [fill(landing.forTwo, { name: partner })];
  switch (phase?.name) {
    case undefined:
      return { title: null, lines: [landing.keep] };
    case 'due': {
      const late = cutoff !== null && now - cutoff.epochMilliseconds > past * 60_000;
      return { title: null, lines: [late ? fill(landing.past, { time }) : landing.keep, ...forTwo] };
    }
    case 'day':
    case 'windDown':
      return { title: landing.earlyTitle, lines: [fill(landing.early, { time }), ...forTwo] };
    case 'snoozed': {
      const until = onTheClock(phase.until.epochMilliseconds);
      if (snooze === null) return { title: landing.workNight, lines: [landing.lastSnooze] };
      const line =
        phase.finish === null
          ? fill(landing.snoozed, { time: until })
          : fill(landing.finishing, { finish: phase.finish, time: until });
      return { title: landing.snoozedTitle, lines: [line] };
    }
    case 'quiet':
      return { title: landing.workNight, lines: [landing.lastSnooze] };
    case 'off':
      return phase.why === 'notTonight'
        ? { title: landing.offTitle, lines: [landing.off] }
        : { title: landing.earlyTitle, lines: [landing.open] };
    case 'closed':
      return { title: landing.done, lines: [] };
  }
}
