import { browser } from '@/platform/browser';

/** A system notification. Anybody may see it, so its text is neutral (content guide, 5.6). */
export type Notice = { id: string; title: string; body: string; buttons: [string, string] };

/** The id of the notification that only shows what a reminder looks like. */
export const sampleId = 'sample';

/** Whether notifications are permitted. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Shows a notification, unless one of the same id stands already. */
export async function show({ id, title, body, buttons }: Notice): Promise<void> {
  if (id in (await browser.notifications.getAll())) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/evening-128.png'),
    title,
    message: body,
    // Firefox refuses a notification that has either of these.
    ...(import.meta.env.FIREFOX
      ? {}
      : { requireInteraction: true, buttons: buttons.map((label) => ({ title: label })) }),
  });
}

/** Takes away the notifications of earlier reminders. A sample stays: it is no reminder. */
export async function clearRemindersBut(id: string | null): Promise<void> {
  const standing = Object.keys(await browser.notifications.getAll());
  const stale = standing.filter((other) => other !== id && other !== sampleId);
  await Promise.all(stale.map(clearNotice));
}

/** Takes one notification away. */
export async function clearNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Tells of a click on a notification: on its body, or on its first or second button. */
export function onNoticeClick(clicked: (id: string, on: 'body' | 0 | 1) => void): void {
  const listen = () => {
    browser.notifications?.onClicked.addListener((id) => clicked(id, 'body'));
    browser.notifications?.onButtonClicked?.addListener((id, button) => clicked(id, button === 0 ? 0 : 1));
  };
  if (browser.notifications) listen();
  else {
    browser.permissions.onAdded.addListener(
      ({ permissions }) => permissions?.includes('notifications') && listen(),
    );
  }
}
