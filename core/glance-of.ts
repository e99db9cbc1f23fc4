import { cutoffTonight, nextSnooze, type Phase, phaseOf } from '@/core/evening';
import type { Glance, GlanceTable } from '@/core/glance';
import { onTheTable } from '@/core/on-the-table';
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
  return {
    from: eveningEnd(yesterday, now.timeZoneId).epochMilliseconds,
    to: eveningEnd(day, now.timeZoneId).epochMilliseconds,
    theme: state.look.theme,
    still: state.look.still,
    ask: state.newTab,
    covered: state.coveredOn === day,
    table: tableAt(state, now),
    dueAt: dueAt?.epochMilliseconds ?? null,
    cutoffAt: cutoff?.epochMilliseconds ?? null,
    evening: eveningAt(state, phase, now),
    sunsetAt: (sunset ?? now).epochMilliseconds,
  };
}

function tableAt(state: State, now: Temporal.ZonedDateTime): GlanceTable | null {
  const lies = onTheTable(state, now);
  if (lies?.kind !== 'card') return lies;
  if (lies.is === 'putAway') return { kind: 'putAway' };
  const { strategy, depth, minutes, language, text } = lies.card;
  const { remark } = lies;
  return { kind: 'card', strategy, depth, minutes, language, remark, text: depth === 1 ? text : null };
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
