import { reminders } from '@/content/en/reminders';
import type { Reminder } from '@/core/evening';
import type { State } from '@/core/state';
import { onTheClock } from '@/locales/clock';
import { notices } from '@/locales/en/toolbar';
import { fill } from '@/locales/fill';
import { clearNotice, mayNotify, sampleId, show } from '@/platform/notice';
import { openPage } from '@/platform/pages';

/** Minutes of the snooze that a reminder offers, by its number (product page). */
const next = { 1: 10, 2: 15, 3: 20 } as const;

/** Brings a reminder to the person by the ways they chose. The icon and the new tab say it in any case. */
export async function remind(reminder: Reminder, state: State): Promise<void> {
  if (state.reminder.notify && (await mayNotify())) {
    const more = fill(notices.more, { minutes: next[reminder.number] });
    await show({
      id: reminder.id,
      title: notices.title,
      body: bodyOf(reminder),
      buttons: [notices.close, more],
    });
  }
  if (state.reminder.open) await openPage('/landing.html');
}

/** Shows what a reminder looks like. */
export async function showSample(): Promise<void> {
  if (!(await mayNotify())) return;
  await clearNotice(sampleId);
  const more = fill(notices.more, { minutes: next[1] });
  await show({ id: sampleId, title: notices.title, body: notices.sample, buttons: [notices.close, more] });
}

function bodyOf({ number, late, cutoff, after, finish }: Reminder): string {
  const time = onTheClock(cutoff.epochMilliseconds);
  if (number === 3) return reminders.third;
  if (number === 2) return finish === null ? fill(reminders.second, { minutes: after }) : reminders.finished;
  return fill(late ? reminders.late : reminders.first, { time });
}
