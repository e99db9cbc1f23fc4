import { reminders } from '@/content/en/reminders';
import { snoozes } from '@/core/evening';
import type { Reminder } from '@/core/reminder';
import type { State } from '@/core/state';
import { onTheClock } from '@/locales/clock';
import { notices } from '@/locales/en/toolbar';
import { fill } from '@/locales/fill';
import { clearNotice, mayNotify, sampleId, show } from '@/platform/notice';
import { openPage } from '@/platform/pages';

/** Brings a reminder to the person by the ways they chose. The icon and the new tab say it in any case. */
export async function remind(reminder: Reminder, state: State): Promise<void> {
  if (state.reminder.notify && (await mayNotify())) {
    const more = fill(notices.more, { minutes: snoozes[reminder.snoozes] });
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
  const more = fill(notices.more, { minutes: snoozes[0] });
  await show({ id: sampleId, title: notices.title, body: notices.sample, buttons: [notices.close, more] });
}

function bodyOf({ snoozes: taken, late, cutoff, finish }: Reminder): string {
  switch (taken) {
    case 0:
      return fill(late ? reminders.late : reminders.first, { time: onTheClock(cutoff.epochMilliseconds) });
    case 1:
      return finish === null ? fill(reminders.second, { minutes: snoozes[0] }) : reminders.finished;
    case 2:
      return reminders.third;
  }
}
