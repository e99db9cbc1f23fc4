import { cutoffTonight, nextSnooze, type Phase, phaseOf } from '@/core/evening';
import type { Glance } from '@/core/glance';
import { eveningDay, eveningEnd, everyDay, plannedCutoff, usualTime } from '@/core/plan';
import type { State } from '@/core/state';

/** What may be shown at first glance of the state at `now`. */
export function glanceOf(state: State, now: Temporal.ZonedDateTime): Glance {
  const day = eveningDay(now);
  const yesterday = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  const phase = phaseOf(state, now);
  const cutoff = cutoffTonight(state, now);
  const dueAt = phase.name === 'snoozed' ? phase.until : phase.name === 'off' ? null : cutoff;
  const sunset = dueAt ?? cutoff ?? plannedCutoff(everyDay(usualTime(state.plan)), day, now.timeZoneId);
  const { card } = state.table;
  return {
    from: eveningEnd(yesterday, now.timeZoneId).epochMilliseconds,
    to: eveningEnd(day, now.timeZoneId).epochMilliseconds,
    theme: state.look.theme,
    still: state.look.still,
    ask: state.newTab,
    covered: state.coveredOn === day,
    card:
      card === null || state.table.day !== day
        ? null
        : {
            strategy: card.strategy,
            depth: card.depth,
            minutes: card.minutes,
            text: card.depth === 1 ? card.text : null,
          },
    dueAt: dueAt?.epochMilliseconds ?? null,
    cutoffAt: cutoff?.epochMilliseconds ?? null,
    evening: eveningAt(state, phase, now),
    sunsetAt: (sunset ?? now).epochMilliseconds,
  };
}

function eveningAt(state: State, phase: Phase, now: Temporal.ZonedDateTime): Glance['evening'] {
  switch (phase.name) {
    case 'day':
    case 'windDown':
    case 'due':
      return 'open';
    case 'snoozed':
      return nextSnooze(state, now) === null ? 'lastSnooze' : 'snoozed';
    case 'quiet':
    case 'closed':
    case 'off':
      return phase.name;
  }
}
