import { defineBackground } from 'wxt/utils/define-background';
import { longestNote } from '@/core/journal';
import { eveningDay } from '@/core/plan';
import { about } from '@/locales/en/about';
import { onAddressBar } from '@/platform/address-bar';
import { arm, onAlarm } from '@/platform/alarm';
import { browser } from '@/platform/browser';
import { clearNotice, onNoticeClick, sampleId } from '@/platform/notice';
import { onCommand } from '@/platform/on-command';
import { openPage } from '@/platform/pages';
import { onReturn, seat } from '@/platform/seat';
import { readStored, removeStored, storedKeys, writeStored } from '@/platform/state-store';
import { type Keeper, keeper } from './keeper';
import { paint } from './paint';
import { remind, showSample } from './remind';

export default defineBackground(() => {
  const keep: Keeper = keeper({
    now: () => Temporal.Now.zonedDateTimeISO(),
    seed: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1,
    read: readStored,
    write: writeStored,
    keys: storedKeys,
    remove: removeStored,
    seat,
    remind,
    paint,
    arm,
  });
  const wake = () => void keep({ type: 'clock.tick' });

  // All listeners are registered in this first turn: a stopped worker is only woken for those.
  onAlarm(wake);
  onReturn(wake);
  onCommand(async (command) => {
    if (command.type === 'reminder.test') await showSample();
    return keep(command);
  });
  onNoticeClick(async (id, on) => {
    await clearNotice(id);
    if (id === sampleId) return;
    if (on === 1) await keep({ type: 'evening.snooze', finish: null });
    else await openPage('/landing.html');
  });
  onAddressBar(about.suggestion, async (text) => {
    if (text === '') return openPage('/popup.html?in=tab');
    const id = crypto.randomUUID();
    const on = eveningDay(Temporal.Now.zonedDateTimeISO());
    const { ok } = await keep({ type: 'note.keep', id, text: text.slice(0, longestNote) });
    await openPage(ok ? `/note.html?${new URLSearchParams({ id, on })}` : '/popup.html?in=tab');
  });
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    wake();
    if (reason === 'install') openPage('/welcome.html');
  });
});
