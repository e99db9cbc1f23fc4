import type { Card, Moment, Topic } from './card';
import { type Day, eveningDay, everyDay, plannedCutoff } from './plan';
import type { State } from './state';

/** The hour on the wall after which nothing deep is asked (content guide, 2.3). */
const earlyEnds = 21;

/** Minutes before lights-out within which nothing deep, and within which only light ones are asked. */
const tooLateForDeep = 90;
const onlyLight = 45;

/** Days for which questions about each other rest after a tough day. */
const restAfterTough = 3;

/** Topics that wait until deep questions are wanted (content guide, 2.1). */
const hardest: readonly Topic[] = ['past-hard', 'grief', 'feedback'];

/** Minutes that a question may take, for the minutes there are: the shortest are for three. */
const longestFor = { 1: 3, 5: 5, 20: 60 } as const;

/** A test of cards against an evening. */
export type Fits = (card: Card) => boolean;

/**
 * Which cards fit the evening of `now`: by the topics that are switched off, the time and energy there are, the
 * hour, the day and the season. Asked once for a whole deck.
 */
export function fitting(state: State, now: Temporal.ZonedDateTime): Fits {
  const day = eveningDay(now);
  const { questions } = state;
  const tonight = tonightsChoice(state, day);
  const without = withoutTopics(state, day);
  const deepest = deepestFor(state, now);
  const longest = tonight.minutes === null ? 60 : longestFor[tonight.minutes];
  const holds = momentsOf(day, isLate(now));
  return (card) =>
    card.depth <= deepest &&
    (tonight.energy !== 'tough' || card.depth === 1 || card.who === 'quiet') &&
    card.minutes <= longest &&
    !(card.near && questions.apart) &&
    card.topics.every((topic) => !without.has(topic)) &&
    card.when.every((moment) => holds[moment]);
}

/** What was chosen for the evening of `day`; without a choice, everything goes. */
export function tonightsChoice(state: State, day: Day): State['tonight'] {
  return state.tonight.day === day ? state.tonight : { day, minutes: null, energy: 'usual', light: false };
}

/** The deepest that may be asked at `now`, apart from what the order of the cards says. */
function deepestFor(state: State, now: Temporal.ZonedDateTime): 1 | 2 | 3 {
  const { questions } = state;
  const { light, energy } = tonightsChoice(state, eveningDay(now));
  const left = minutesToLightsOut(state, now);
  if (questions.light || light || energy === 'tired' || left < onlyLight) return 1;
  const noneDeep = questions.deep === 'off' || energy === 'tough';
  return noneDeep || isLate(now) || left < tooLateForDeep ? 2 : 3;
}

function withoutTopics({ questions, toughOn }: State, day: Day): Set<Topic> {
  const without = new Set<Topic>(questions.without);
  if (questions.deep !== 'wanted') for (const topic of hardest) without.add(topic);
  if (toughOn !== null && day <= Temporal.PlainDate.from(toughOn).add({ days: restAfterTough }).toString())
    without.add('feedback');
  return without;
}

function isLate(now: Temporal.ZonedDateTime): boolean {
  const boundary = now.toPlainDateTime();
  return boundary.hour >= earlyEnds || boundary.toPlainDate().toString() !== eveningDay(now);
}

function minutesToLightsOut({ questions }: State, now: Temporal.ZonedDateTime): number {
  if (questions.lightsOut === null) return Infinity;
  const out = plannedCutoff(everyDay(questions.lightsOut), eveningDay(now), now.timeZoneId);
  return out === null ? Infinity : now.until(out).total('minutes');
}

/** Which moments of a card hold on `day`. Seasons change in the same weeks in both halves of the world. */
function momentsOf(day: Day, late: boolean): Record<Moment, boolean> {
  const { dayOfWeek, month, day: date } = Temporal.PlainDate.from(day);
  return {
    weekday: dayOfWeek <= 5,
    weekend: dayOfWeek >= 6,
    'thu-sun': dayOfWeek >= 4,
    // The month up to an equinox or solstice.
    'season-end': month % 3 === 0 ? date <= 21 : month % 3 === 2 && date >= 21,
    'new-year': (month === 12 && date >= 20) || (month === 1 && date <= 20),
    early: !late,
  };
}
