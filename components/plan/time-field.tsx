import { type ComponentProps, useId } from 'react';
import { useDraft } from '@/components/ui/use-draft';
import type { WallTime } from '@/core/plan';
import { planning } from '@/locales/en/plan';
import { fill } from '@/locales/fill';
import { countsToEveningBefore, parseTime } from './plan-edit';

type TimeFieldProps = { time: WallTime; change: (time: WallTime) => void } & Pick<
  ComponentProps<'input'>,
  'id' | 'aria-label' | 'ref'
>;

/** A time on the wall clock. What is no time is not handed on; why stands beside the field. */
export function TimeField({ time, change, ...rest }: TimeFieldProps) {
  const { text, wasGiven, field } = useDraft(time, (text) => {
    const typed = parseTime(text);
    if ('time' in typed) change(typed.time);
  });
  const typed = parseTime(text);
  const why = wasGiven && 'why' in typed ? typed.why : null;
  const note = 'time' in typed && countsToEveningBefore(typed.time);
  const reason = useId();
  return (
    <div className="plan-time">
      <input
        type="time"
        className="field fit"
        aria-invalid={why !== null}
        aria-describedby={why !== null || note ? reason : undefined}
        {...field}
        {...rest}
      />
      {why !== null && (
        <p className="plan-why small" id={reason} role="alert">
          {fill(planning[why], { time: written(time) })}
        </p>
      )}
      {note && (
        <p className="small soft" id={reason} role="status">
          {planning.afterMidnight}
        </p>
      )}
    </div>
  );
}

/** A wall-clock time as the field beside it shows it. */
function written(time: WallTime): string {
  return Temporal.PlainTime.from(time).toLocaleString(undefined, { hour: 'numeric', minute: '2-digit' });
}
