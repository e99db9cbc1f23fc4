import type { Surroundings } from '@/core/diagnosis';
import { browser } from '@/platform/browser';

/** What the browser says of itself and of the extension. Rejects when it does not answer. */
export async function readSurroundings(): Promise<Surroundings> {
  const area = browser.storage.local as { getBytesInUse?: (keys: null) => Promise<number> };
  const [alarm] = await browser.alarms.getAll();
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    zone: Temporal.Now.timeZoneId(),
    alarm: alarm?.scheduledTime ?? null,
    bytes: (await area.getBytesInUse?.(null)) ?? null,
  };
}

/** Everything that is stored, unread. */
export function readStorage(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}
