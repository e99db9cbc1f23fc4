import { browser } from '@/platform/browser';

const name = 'evening';

/** Sees to it that the one alarm stands at `when`, or that there is none. */
export async function arm(when: Temporal.ZonedDateTime | null): Promise<void> {
  if (when === null) {
    await browser.alarms.clear(name);
    return;
  }
  const armed = await browser.alarms.get(name);
  if (armed?.scheduledTime !== when.epochMilliseconds) {
    await browser.alarms.create(name, { when: when.epochMilliseconds });
  }
}

/** Calls `wake` when the alarm goes off. */
export function onAlarm(wake: () => void): void {
  browser.alarms.onAlarm.addListener(wake);
}
