import { hash } from './hash';
import { type Day, eveningDay } from './plan';
import type { State } from './state';

/** Days between two looks at the plan (content guide, row 34a: shown once a week, for rehearsal). */
const planEvery = 7;

/** Evenings of a week, Monday first, none beside another: one pattern of each for every count. */
const patterns: Record<0 | 2 | 3 | 4, readonly (readonly number[])[]> = {
  0: [[]],
  2: [
    [1, 4],
    [2, 5],
    [3, 6],
    [1, 5],
  ],
  3: [
    [1, 3, 5],
    [1, 3, 6],
    [1, 4, 6],
    [2, 4, 6],
  ],
  // The Monday after such a Sunday is left out, since no two run on: every second week has three.
  4: [[1, 3, 5, 7]],
};

/** Whether the plan is to be shown again at `now`. */
export function showsPlan({ thanks }: State, now: Temporal.ZonedDateTime): boolean {
  if (thanks.plan === '') return false;
  if (thanks.planSeen === null) return true;
  return Temporal.PlainDate.from(thanks.planSeen).until(eveningDay(now)).days >= planEvery;
}

/**
 * Whether a thank-you is offered on the evening of `now`: on two to four evenings a week, never two running, not after
 * the offer was answered, and not on a tough day (content guide, 3.2).
 */
export function offersThanks(state: State, now: Temporal.ZonedDateTime): boolean {
  const day = eveningDay(now);
  if (state.thanks.answered === day || state.toughOn === day) return false;
  const yesterday = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  return isOffered(state, day) && !isOffered(state, yesterday);
}

function isOffered({ seed, thanks }: State, day: Day): boolean {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 }).toString();
  const those = patterns[thanks.perWeek];
  return those[hash(monday, seed) % those.length]?.includes(date.dayOfWeek) ?? false;
}
