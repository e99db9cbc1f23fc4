import type { Seat } from '@/core/reminder';
import { browser } from '@/platform/browser';

/** Seconds without a key or a movement after which the chair counts as empty. */
const emptyAfter = 120;

/** Whether somebody is at the keyboard. Taken, where the permission to know was not given. */
export async function seat(): Promise<Seat> {
  try {
    return (await browser.idle.queryState(emptyAfter)) === 'active' ? 'taken' : 'empty';
  } catch {
    // Not permitted, or no longer: a permission that was taken back leaves its interface behind.
    return 'taken';
  }
}

/** Calls `wake` when somebody comes back to the keyboard, if that may be known. */
export function onReturn(wake: () => void): void {
  const listen = () => {
    browser.idle?.setDetectionInterval(emptyAfter);
    browser.idle?.onStateChanged.addListener((now) => {
      if (now === 'active') wake();
    });
  };
  if (browser.idle) listen();
  else
    browser.permissions.onAdded.addListener(({ permissions }) => permissions?.includes('idle') && listen());
}
