import { cutoffTonight, type Phase, phaseOf } from '@/core/evening';
import { type Reminder, reminderShowing } from '@/core/reminder';
import type { State } from '@/core/state';

/** Minutes before the cutoff from which the toolbar says so (product page, "The evening, exactly"). */
const badgeFrom = 20;

/** What the browser's own window should show now. The whole of it follows from the state and the time. */
export type Outward = {
  icon: 'day' | 'evening';
  /** Whole minutes left, in the last twenty; otherwise `null`. */
  badge: number | null;
  phase: Phase;
  /** Tonight's cutoff, or `null` when there is none. */
  cutoff: Temporal.ZonedDateTime | null;
  /** The reminder that may stand on the screen, or `null` when none may. */
  reminder: Reminder | null;
};

/** What should be seen outside the pages at `now`. */
export function outward(state: State, now: Temporal.ZonedDateTime): Outward {
  const phase = phaseOf(state, now);
  return {
    icon: isEvening(phase) ? 'evening' : 'day',
    badge: state.reminder.badge ? minutesOnBadge(phase, now) : null,
    phase,
    cutoff: cutoffTonight(state, now),
    reminder: reminderShowing(state, now),
  };
}

function isEvening(phase: Phase): boolean {
  return phase.name === 'due' || phase.name === 'quiet' || phase.name === 'closed';
}

function minutesOnBadge(phase: Phase, now: Temporal.ZonedDateTime): number | null {
  const moment = phase.name === 'windDown' ? phase.cutoff : phase.name === 'snoozed' ? phase.until : null;
  if (moment === null) return null;
  const left = Math.ceil((moment.epochMilliseconds - now.epochMilliseconds) / 60_000);
  return left <= badgeFrom ? left : null;
}
