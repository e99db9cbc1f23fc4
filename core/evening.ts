import { change, withGiven } from '@/core/change';
import type { Command } from '@/core/command';
import { type Day, eveningDay, eveningEnd, plannedCutoff } from '@/core/plan';
import type { CurrentEvening, Evening, State } from '@/core/state';

/** Where an evening stands. Every moment is in exactly one of these. */
export type Phase =
  /** Nothing to close for: no cutoff that day, not tonight, away, or an evening that was over already. */
  | { name: 'off'; why: 'noCutoff' | 'notTonight' | 'away' | 'past' }
  | { name: 'day'; cutoff: Temporal.ZonedDateTime }
  /** The last hour before the cutoff. */
  | { name: 'windDown'; cutoff: Temporal.ZonedDateTime }
  /** The time has come; `since` is the cutoff, or the end of the snooze. */
  | { name: 'due'; since: Temporal.ZonedDateTime }
  | { name: 'snoozed'; until: Temporal.ZonedDateTime; finish: string | null }
  /** After the third snooze: nothing more is said until tomorrow. */
  | { name: 'quiet' }
  | { name: 'closed' };

/** Minutes, from the product page ("The evening, exactly"). */
const windDown = 60;
const lastStretch = 20;
/** Minutes past the moment due within which it is still spoken of. */
export const late = 90;
const laterStep = 15;
const finishLine = 30;
/** Minutes of the first, second and third snooze. */
export const snoozes = [10, 15, 20] as const;

/** Evenings let be in a row after which the program asks and gets quieter (content guide, 5.6). */
export const letBeLimit = 5;

/** Past evenings remembered, so that a clock set back by days finds them over. */
const remembered = 8;

/** The evening to which `now` belongs. A fresh one when nothing is known of it. */
export function tonight(state: State, now: Temporal.ZonedDateTime): Evening {
  const day = eveningDay(now);
  return state.evenings.find((evening) => evening.day === day) ?? freshEvening(day);
}

/** Tonight's cutoff with what was put on top of it, or `null` when the plan has none. */
export function cutoffTonight(state: State, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const evening = tonight(state, now);
  const planned = plannedCutoff(state.plan, evening.day, now.timeZoneId);
  if (planned === null || evening.is === 'past') return planned;
  return planned.add({ minutes: evening.later });
}

/** Where the evening stands at `now`. */
export function phaseOf(state: State, now: Temporal.ZonedDateTime): Phase {
  const evening = tonight(state, now);
  if (evening.is === 'past') return { name: 'off', why: 'past' };
  const { decision } = evening;
  if (decision.kind === 'closed') return { name: 'closed' };
  if (decision.kind === 'notTonight') return { name: 'off', why: 'notTonight' };
  if (state.awayUntil !== null && evening.day < state.awayUntil) return { name: 'off', why: 'away' };

  const cutoff = cutoffTonight(state, now);
  if (cutoff === null) return { name: 'off', why: 'noCutoff' };
  if (isBefore(now, cutoff.subtract({ minutes: windDown }))) return { name: 'day', cutoff };
  if (isBefore(now, cutoff)) return { name: 'windDown', cutoff };
  if (decision.kind === 'open') return { name: 'due', since: cutoff };

  const until = Temporal.Instant.from(decision.until).toZonedDateTimeISO(now.timeZoneId);
  if (isBefore(now, until)) return { name: 'snoozed', until, finish: decision.finish };
  if (evening.snoozes === snoozes.length) return { name: 'quiet' };
  return { name: 'due', since: isBefore(until, cutoff) ? cutoff : until };
}

/** Minutes that the next snooze would last, or `null` when all three are taken. */
export function nextSnooze(state: State, now: Temporal.ZonedDateTime): number | null {
  const evening = tonight(state, now);
  return (evening.is === 'current' ? snoozes[evening.snoozes] : null) ?? null;
}

/** The state after `command`. The same object when nothing changes. */
export function reduce(state: State, command: Command, now: Temporal.ZonedDateTime): State {
  const turned = turnEvening(state, now);
  const phase = phaseOf(turned, now);
  switch (command.type) {
    case 'evening.later':
      return letLater(turned, phase, now);
    case 'evening.snooze':
      return snooze(turned, phase, command.finish, now);
    case 'evening.close':
      return decide(turned, { kind: 'closed' }, now);
    case 'evening.notTonight':
      return phase.name === 'off' || phase.name === 'closed'
        ? turned
        : decide(turned, { kind: 'notTonight' }, now);
    case 'evening.reopen':
      return reopen(turned, phase, now);
    case 'letBe.leave':
      return change(turned, { letBe: { count: 0, asked: true } });
    case 'plan.change':
      return expectAgain(
        change(turned, { plan: command.plan, letBe: { count: 0, asked: false } }),
        phase,
        now,
      );
    case 'away.set':
      return change(turned, { awayUntil: command.until });
    case 'welcome.finish':
      return change(turned, { welcomed: true });
    case 'partner.name':
      return change(turned, { partner: command.name });
    case 'reminder.change':
      return change(turned, { reminder: withGiven(turned.reminder, command) });
    case 'newTab.change':
      return change(turned, { newTab: command.show });
    case 'look.change':
      return change(turned, { look: withGiven(turned.look, command) });
    case 'bell.change':
      return change(turned, { bell: command.on });
    case 'closingWords.change':
      return change(turned, { closingWords: command.words });
    case 'firstStep.write':
      return change(turned, {
        firstStep: command.text === '' ? null : { evening: eveningDay(now), text: command.text },
      });
    case 'firstStep.done':
      return change(turned, { firstStep: null });
    case 'lookBack.change':
      return change(turned, { lookBack: command.on });
    case 'thanks.change':
      return change(turned, { thanks: withGiven(turned.thanks, command) });
    case 'thanks.planSeen':
      return change(turned, { thanks: { ...turned.thanks, planSeen: eveningDay(now) } });
    case 'thanks.answered':
      return change(turned, { thanks: { ...turned.thanks, answered: eveningDay(now) } });
    case 'note.forTonight':
      return change(turned, {
        toSay: command.text === null ? null : { evening: eveningDay(now), text: command.text },
      });
    case 'page.cover':
      return change(turned, { coveredOn: command.covered ? eveningDay(now) : null });
    case 'repair.seen':
      return change(turned, { repair: null });
    // The cards are turned in `core/table.ts`, the notes kept in `core/journal.ts`.
    case 'card.lay':
    case 'card.open':
    case 'card.talked':
    case 'card.putAway':
    case 'card.keep':
    case 'questions.change':
    case 'tonight.choose':
    case 'own.keep':
    case 'own.remove':
    case 'note.keep':
    case 'note.edit':
    case 'note.pass':
    case 'note.remove':
    // What concerns everything that is kept is done by the keeper, with `core/backup.ts`.
    case 'backup.take':
    case 'snapshot.restore':
    case 'data.erase':
    case 'reminder.test':
    case 'clock.tick':
      return turned;
  }
}

/**
 * When to look again, later than `now`, or `null` when no evening lies ahead. From wind-down until 90
 * minutes past the moment due it is never more than ten minutes away: a wall clock that jumps does not
 * move an armed alarm. In the last twenty minutes it is every two, for the minutes on the icon.
 */
export function nextWake(state: State, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const phase = phaseOf(state, now);
  const end = eveningEnd(eveningDay(now), now.timeZoneId);
  switch (phase.name) {
    case 'day':
      return earlier(phase.cutoff.subtract({ minutes: windDown }), end);
    case 'windDown':
      return earlier(stepToward(phase.cutoff, now), end);
    case 'snoozed':
      return earlier(stepToward(phase.until, now), end);
    case 'due': {
      const past = minutesBetween(phase.since, now);
      if (past >= late) return end;
      return earlier(phase.since.add({ minutes: (Math.floor(past / 10) + 1) * 10 }), end);
    }
    case 'off':
      return Object.values(state.plan).every((time) => time === null) ? null : end;
    case 'quiet':
    case 'closed':
      return end;
  }
}

/** Whether to ask if the chosen time is wrong: five evenings in a row let be, and not asked before. */
export function asksAboutTime(state: State): boolean {
  return state.letBe.count === letBeLimit && !state.letBe.asked;
}

/**
 * Makes `now`'s evening the one on hand. Evenings before it become past and keep nothing but their day; one
 * in which nothing happened is forgotten whole. Evenings after it stay, for a clock that was ahead and was set back.
 */
function turnEvening(state: State, now: Temporal.ZonedDateTime): State {
  const day = eveningDay(now);
  const known = state.evenings.some((evening) => evening.day === day);
  const ended = state.evenings.filter(
    (evening): evening is CurrentEvening => evening.is === 'current' && evening.day < day,
  );
  if (known && ended.length === 0) return state;

  const others = state.evenings
    .filter((evening) => !ended.includes(evening as CurrentEvening))
    .concat(ended.filter(wasTouched).map((evening): Evening => ({ is: 'past', day: evening.day })));
  const evenings = (known ? others : [...others, freshEvening(day)])
    .sort((one, other) => daysBetween(one.day, day) - daysBetween(other.day, day))
    .slice(0, remembered)
    .sort(byDay);
  return { ...state, evenings, letBe: ended.reduce(countLetBe, state.letBe) };
}

function countLetBe(letBe: State['letBe'], { decision, snoozes: taken }: CurrentEvening): State['letBe'] {
  const wasLet = decision.kind === 'notTonight' || (decision.kind === 'snoozed' && taken === snoozes.length);
  if (wasLet) return { ...letBe, count: Math.min(letBe.count + 1, letBeLimit) };
  return decision.kind === 'closed' ? { ...letBe, count: 0 } : letBe;
}

function wasTouched({ decision, reminders }: CurrentEvening): boolean {
  return decision.kind !== 'open' || reminders.given > 0;
}

function freshEvening(day: Day): CurrentEvening {
  return {
    is: 'current',
    day,
    later: 0,
    decision: { kind: 'open' },
    snoozes: 0,
    reminders: { given: 0, delivered: 0, ahead: true },
  };
}

function letLater(state: State, phase: Phase, now: Temporal.ZonedDateTime): State {
  const evening = tonight(state, now);
  if (evening.is === 'past' || (phase.name !== 'day' && phase.name !== 'windDown')) return state;
  const end = eveningEnd(evening.day, now.timeZoneId);
  if (!isBefore(phase.cutoff.add({ minutes: laterStep }), end)) return state;
  return withTonight(state, { ...evening, later: evening.later + laterStep });
}

function snooze(state: State, phase: Phase, finish: string | null, now: Temporal.ZonedDateTime): State {
  const evening = tonight(state, now);
  const minutes = nextSnooze(state, now);
  if (evening.is === 'past' || phase.name !== 'due' || minutes === null) return state;
  const until = now.toInstant().add({ minutes: finish === null ? minutes : finishLine });
  return withTonight(state, {
    ...evening,
    decision: { kind: 'snoozed', until: until.round('second').toString(), finish },
    snoozes: evening.snoozes + 1,
    reminders: { ...evening.reminders, ahead: true },
  });
}

function decide(state: State, decision: CurrentEvening['decision'], now: Temporal.ZonedDateTime): State {
  const evening = tonight(state, now);
  if (evening.is === 'past' || evening.decision.kind === decision.kind) return state;
  return withTonight(state, { ...evening, decision });
}

function reopen(state: State, phase: Phase, now: Temporal.ZonedDateTime): State {
  const evening = tonight(state, now);
  const wasEnded = phase.name === 'closed' || (phase.name === 'off' && phase.why === 'notTonight');
  if (evening.is === 'past' || !wasEnded) return state;
  const cutoff = cutoffTonight(state, now);
  // Whoever takes a closing back after the cutoff knows what time it is.
  const ahead = cutoff !== null && isBefore(now, cutoff);
  return withTonight(state, {
    ...evening,
    decision: { kind: 'open' },
    reminders: { ...evening.reminders, ahead },
  });
}

/** After a change of plan that puts tonight's cutoff ahead again, the new moment has a reminder of its own. */
function expectAgain(state: State, before: Phase, now: Temporal.ZonedDateTime): State {
  const evening = tonight(state, now);
  const after = phaseOf(state, now);
  const wasDue = before.name === 'due' || before.name === 'snoozed' || before.name === 'quiet';
  if (evening.is === 'past' || !wasDue || (after.name !== 'day' && after.name !== 'windDown')) return state;
  return withTonight(state, {
    ...evening,
    decision: { kind: 'open' },
    reminders: { ...evening.reminders, ahead: true },
  });
}

/** The state with `evening` in the place of tonight's. */
export function withTonight(state: State, evening: CurrentEvening): State {
  const others = state.evenings.filter(({ day }) => day !== evening.day);
  return change(state, { evenings: [...others, evening].sort(byDay) });
}

function byDay(one: Evening, other: Evening): number {
  return one.day < other.day ? -1 : 1;
}

function stepToward(moment: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const left = minutesBetween(now, moment);
  const step = left > lastStretch ? 10 : 2;
  return moment.subtract({ minutes: (Math.ceil(left / step) - 1) * step });
}

/** Whole and broken minutes from one moment to the other, to the millisecond. */
export function minutesBetween(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number {
  return (to.epochMilliseconds - from.epochMilliseconds) / 60_000;
}

function daysBetween(one: Day, other: Day): number {
  return Math.abs(Temporal.PlainDate.from(one).until(other).days);
}

function isBefore(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return one.epochMilliseconds < other.epochMilliseconds;
}

function earlier(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return isBefore(one, other) ? one : other;
}
