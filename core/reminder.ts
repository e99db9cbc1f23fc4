import {
  cutoffTonight,
  late,
  letBeLimit,
  minutesBetween,
  phaseOf,
  snoozes,
  tonight,
  withTonight,
} from '@/core/evening';
import type { State } from '@/core/state';

/** Whether somebody is at the keyboard, as far as the browser may tell. */
export type Seat = 'taken' | 'empty';

/**
 * Counts the reminder that is due now as given, if there is one: the time has come and is not more than
 * 90 minutes past, somebody is there, and this moment was not spoken of before. Otherwise the same object.
 */
export function giveReminder(state: State, seat: Seat, now: Temporal.ZonedDateTime): State {
  const evening = tonight(state, now);
  const phase = phaseOf(state, now);
  if (evening.is === 'past' || phase.name !== 'due') return state;
  const { given, delivered, ahead } = evening.reminders;
  const quieter = state.letBe.count === letBeLimit;
  if (!ahead || given === snoozes.length || seat === 'empty' || quieter) return state;
  if (minutesBetween(phase.since, now) > late) return state;
  return withTonight(state, { ...evening, reminders: { given: given + 1, delivered, ahead: false } });
}

/** A reminder that was counted as given and may not have reached the person yet. */
export type Reminder = {
  /** The same for the same reminder of the same evening, whoever asks and however often. */
  id: string;
  number: 1 | 2 | 3;
  /** More than two minutes past the moment it was due. */
  late: boolean;
  /** The cutoff that was chosen, for the words. */
  cutoff: Temporal.ZonedDateTime;
  /** Which snooze came before it: none, the first or the second. */
  snoozes: 0 | 1 | 2;
  /** The finish line of the snooze before it, in the user's words. */
  finish: string | null;
};

/** The reminder that is on its way to the person, or `null`. */
export function reminderOnItsWay(state: State, now: Temporal.ZonedDateTime): Reminder | null {
  const evening = tonight(state, now);
  if (evening.is === 'past' || evening.reminders.given === evening.reminders.delivered) return null;
  const phase = phaseOf(state, now);
  const tooLate = phase.name === 'due' && minutesBetween(phase.since, now) > late;
  return tooLate ? null : reminderShowing(state, now);
}

/** The reminder that may stand on the screen now: the last given, as long as the evening is due. */
export function reminderShowing(state: State, now: Temporal.ZonedDateTime): Reminder | null {
  const evening = tonight(state, now);
  const phase = phaseOf(state, now);
  const cutoff = cutoffTonight(state, now);
  if (evening.is === 'past' || phase.name !== 'due' || cutoff === null) return null;
  const { given } = evening.reminders;
  if (given === 0) return null;
  return {
    id: `evening.${evening.day}.${given}`,
    number: given as 1 | 2 | 3,
    late: minutesBetween(phase.since, now) > 2,
    cutoff,
    snoozes: evening.snoozes as 0 | 1 | 2,
    finish: evening.decision.kind === 'snoozed' ? evening.decision.finish : null,
  };
}

/** Notes that all reminders given tonight have reached the person, or are no longer wanted. */
export function markDelivered(state: State, now: Temporal.ZonedDateTime): State {
  const evening = tonight(state, now);
  if (evening.is === 'past' || evening.reminders.given === evening.reminders.delivered) return state;
  const { reminders } = evening;
  return withTonight(state, { ...evening, reminders: { ...reminders, delivered: reminders.given } });
}
