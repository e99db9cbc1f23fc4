import type { Outward } from '@/core/outward';
import { onTheClock } from '@/locales/clock';
import { toolbar } from '@/locales/en/toolbar';
import { fill } from '@/locales/fill';
import { clearRemindersBut, mayNotify } from '@/platform/notice';
import { paintToolbar } from '@/platform/toolbar';

/** Shows on the toolbar where the evening stands, and takes away notifications that no longer hold. */
export async function paint(outward: Outward): Promise<void> {
  await paintToolbar(outward.icon, outward.badge === null ? '' : String(outward.badge), titleOf(outward));
  if (await mayNotify()) await clearRemindersBut(outward.reminder?.id ?? null);
}

function titleOf({ phase, badge, cutoff }: Outward): string {
  const time = cutoff === null ? '' : onTheClock(cutoff.epochMilliseconds);
  switch (phase.name) {
    case 'day':
      return fill(toolbar.closingAt, { time });
    case 'windDown':
      return badge === null
        ? fill(toolbar.closingAt, { time })
        : fill(toolbar.minutesLeft, { time, minutes: badge });
    case 'due':
      return fill(toolbar.due, { time });
    case 'snoozed':
      return fill(toolbar.snoozedUntil, { time: onTheClock(phase.until.epochMilliseconds) });
    case 'quiet':
      return toolbar.quiet;
    case 'closed':
      return toolbar.closed;
    case 'off':
      return {
        noCutoff: toolbar.plain,
        past: toolbar.plain,
        notTonight: toolbar.notTonight,
        away: toolbar.away,
      }[phase.why];
  }
}
