import { type FormEvent, useState } from 'react';
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
  if (until !== null && until > today) {
    return (
      <div className="row apart" role="status">
        <span>{fill(options.awayNow, { day: inWords(until) })}</span>
        <Button look="low-veil" onClick={() => change(null)}>
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
    else change(day);
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
          name="away"
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : 'away-wrong'}
        />
        <Button look="low-veil" type="submit">
          {options.setAway}
        </Button>
        <Button look="low-bare" onClick={() => change(week)}>
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
