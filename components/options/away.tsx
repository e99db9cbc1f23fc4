import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Day } from '@/core/plan';
import { options } from '@/locales/en/options';
import { fill } from '@/locales/fill';

type AwayProps = {
  until: Day | null;
  /** The evening that is now. */
  today: Day;
  change: (until: Day | null) => void;
};

/** Being away until a date: two clicks, and the date is shown. */
export function Away({ until, today, change }: AwayProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  const isAway = until !== null && until > today;
  const next = useRef<HTMLInputElement & HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that moves the focus.
  useEffect(() => {
    // What had the focus has made room for the other.
    if (wasAsked.current) next.current?.focus();
    wasAsked.current = false;
  }, [isAway]);
  const choose = (day: Day | null) => {
    wasAsked.current = true;
    setWrong(null);
    change(day);
  };

  if (isAway) {
    return (
      <div className="row apart">
        <span role="status">{fill(options.awayNow, { day: inWords(until) })}</span>
        <Button look="low-veil" ref={next} onClick={() => choose(null)}>
          {options.back}
        </Button>
      </div>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = String(new FormData(event.currentTarget).get('away') ?? '');
    if (day === '') setWrong(options.noDate);
    else if (day <= today) setWrong(options.pastDate);
    else choose(day);
  };
  const week = Temporal.PlainDate.from(today).add({ weeks: 1 }).toString();
  return (
    <form onSubmit={submit} noValidate>
      <label htmlFor="away">{options.away}</label>
      <p className="small soft">{options.awayMore}</p>
      <div className="row">
        <input
          className="field fit"
          type="date"
          id="away"
          ref={next}
          name="away"
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : 'away-wrong'}
        />
        <Button look="low-veil" type="submit">
          {options.setAway}
        </Button>
        <Button look="low-bare" onClick={() => choose(week)}>
          {options.week}
        </Button>
      </div>
      {wrong !== null && (
        <p className="small" id="away-wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}

function inWords(day: Day): string {
  return Temporal.PlainDate.from(day).toLocaleString(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
}
