import { cutoffTonight, phaseOf } from '@/core/evening';
import { type Day, eveningDay, plannedCutoff } from '@/core/plan';
import type { State } from '@/core/state';

/** The next evening to close for, with its cutoff after `now`, within a year of being away, or `null`. */
export function nextCutoff(
  state: State,
  now: Temporal.ZonedDateTime,
): { evening: Day; cutoff: Temporal.ZonedDateTime } | null {
  const back = state.awayUntil ?? '';
  for (let days = 0; days < 366; days += 1) {
    const evening = Temporal.PlainDate.from(eveningDay(now)).add({ days }).toString();
    const cutoff =
      days === 0 ? cutoffTonight(state, now) : plannedCutoff(state.plan, evening, now.timeZoneId);
    const ended = days === 0 && ['closed', 'off', 'quiet'].includes(phaseOf(state, now).name);
    if (cutoff !== null && !ended && evening >= back && now.epochMilliseconds < cutoff.epochMilliseconds)
      return { evening, cutoff };
  }
  return null;
}
