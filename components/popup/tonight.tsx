import { Sky } from '@/components/sky/sky';
import { Button, LinkButton } from '@/components/ui/button';
import type { Command } from '@/core/command';
import type { Phase } from '@/core/evening';
import { length, onTheClock } from '@/locales/clock';
import { tonight } from '@/locales/en/popup';
import { fill } from '@/locales/fill';

type TonightProps = {
  phase: Phase | null;
  /** Tonight's cutoff, or `null` when there is none. */
  cutoff: Temporal.ZonedDateTime | null;
  /** In epoch milliseconds. */
  now: number;
  /** Minutes of the next snooze, or `null`. */
  snooze: number | null;
  awayUntil: string | null;
  ask: (command: Command) => void;
};

/** Where the evening stands, and the one or two things that can be done about it. */
export function Tonight(props: TonightProps) {
  const { title, more } = wordsFor(props);
  return (
    <section className="tonight" aria-label={tonight.tonight}>
      <Sky />
      <p role="status">
        <strong>{title}</strong>
        <span className="small">{more}</span>
      </p>
      <div className="row">
        <Choices {...props} />
      </div>
    </section>
  );
}

function Choices({ phase, snooze, ask }: TonightProps) {
  switch (phase?.name) {
    case 'day':
    case 'windDown':
      return (
        <>
          <Button look="low-bare" onClick={() => ask({ type: 'evening.later' })}>
            {tonight.later}
          </Button>
          <NotTonight ask={ask} />
        </>
      );
    case 'due':
      return (
        <>
          <CloseUp />
          {snooze !== null && (
            <Button look="low-bare" onClick={() => ask({ type: 'evening.snooze', finish: null })}>
              {fill(tonight.more, { minutes: snooze })}
            </Button>
          )}
          <NotTonight ask={ask} />
        </>
      );
    case 'snoozed':
    case 'quiet':
      return <CloseUp />;
    case 'closed':
      return <AfterAll ask={ask} />;
    case 'off':
      return phase.why === 'notTonight' ? <AfterAll ask={ask} /> : null;
    case undefined:
      return null;
  }
}

function CloseUp() {
  return (
    <LinkButton look="low-veil" href="/landing.html" target="_blank">
      {tonight.closeUp}
    </LinkButton>
  );
}

function NotTonight({ ask }: Pick<TonightProps, 'ask'>) {
  return (
    <Button look="low-bare" onClick={() => ask({ type: 'evening.notTonight' })}>
      {tonight.skip}
    </Button>
  );
}

function AfterAll({ ask }: Pick<TonightProps, 'ask'>) {
  return (
    <Button look="low-bare" onClick={() => ask({ type: 'evening.reopen' })}>
      {tonight.afterAll}
    </Button>
  );
}

function wordsFor({ phase, cutoff, now, awayUntil }: TonightProps): { title: string; more: string } {
  const time = cutoff === null ? '' : onTheClock(cutoff.epochMilliseconds);
  switch (phase?.name) {
    case 'day':
    case 'windDown':
      return {
        title: fill(tonight.closingAt, { time }),
        more: fill(tonight.in, { left: length(phase.cutoff.epochMilliseconds - now) }),
      };
    case 'due':
      return { title: fill(tonight.due, { time }), more: tonight.dueMore };
    case 'snoozed':
      return {
        title: fill(tonight.snoozed, { time: onTheClock(phase.until.epochMilliseconds) }),
        more: phase.finish === null ? '' : fill(tonight.finishing, { finish: phase.finish }),
      };
    case 'quiet':
      return { title: tonight.quiet, more: '' };
    case 'closed':
      return { title: tonight.closed, more: '' };
    case 'off':
      return offWords(phase.why, awayUntil);
    case undefined:
      return { title: '', more: '' };
  }
}

function offWords(why: 'noCutoff' | 'notTonight' | 'away' | 'past', awayUntil: string | null) {
  switch (why) {
    case 'notTonight':
      return { title: tonight.notTonight, more: tonight.until };
    case 'away':
      return { title: fill(tonight.away, { day: dayName(awayUntil) }), more: '' };
    case 'noCutoff':
    case 'past':
      return { title: tonight.noCutoff, more: '' };
  }
}

function dayName(day: string | null): string {
  if (day === null) return '';
  return Temporal.PlainDate.from(day).toLocaleString(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
}
