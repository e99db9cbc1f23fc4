import type { Page } from '@playwright/test';
import type { State } from '../../core/state.ts';
import { Evenfall, eventually, planAgo, planIn, send, stored, toolbar } from './harness/evenfall.ts';
import { installed } from './harness/installed.ts';
import { MessageBus, whyNoBus } from './harness/message-bus.ts';
import { expect, picture, test } from './harness/test.ts';

/** Lets the time pass of what stands in the stored evening: all its moments move into the past. */
async function age(page: Page, change: 'snooze over' | 'yesterday') {
  await page.evaluate(async (change) => {
    const { state } = (await chrome.storage.local.get('state')) as { state: State };
    for (const evening of state.evenings) {
      if (evening.is === 'past') continue;
      if (change === 'snooze over' && evening.decision.kind === 'snoozed') {
        evening.decision.until = new Date(Date.now() + 1500).toISOString().replace(/\.\d+/, '');
      }
      if (change === 'yesterday') evening.day = before(evening.day);
    }
    if (change === 'yesterday' && state.firstStep) state.firstStep.evening = before(state.firstStep.evening);
    await chrome.storage.local.set({ state });

    function before(day: string) {
      return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
    }
  }, change);
  await send(page, { type: 'clock.tick' });
}

const phase = (tab: Page) => tab.evaluate(() => document.documentElement.dataset.stage);

test('a first install opens the welcome page, once', async ({ profile }) => {
  const context = await profile.load();
  const evenfall = await Evenfall.in(profile, context);
  const welcomes = () => context.pages().filter((page) => page.url().endsWith('/welcome.html')).length;
  await eventually(async () => welcomes() === 1);
  await evenfall.stopWorker(await evenfall.open('options.html'));
  await send(await evenfall.open('options.html'), { type: 'clock.tick' });
  expect(welcomes()).toBe(1);
});

test.describe('an evening with notifications', () => {
  test.skip(!process.env.CI && whyNoBus() !== null, whyNoBus() ?? '');
  let bus: MessageBus;
  test.beforeEach(async () => {
    bus = await MessageBus.start();
  });
  test.afterEach(async () => {
    await bus.stop();
  });

  /** An evening that was just reminded of for the first time, seen from a page of Evenfall. */
  async function reminded(from = 'options.html') {
    const { profile, open } = await installed(bus.env);
    const evenfall = await open();
    const page = await evenfall.open(from);
    await send(page, { type: 'reminder.change', notify: true });
    await send(page, { type: 'plan.change', plan: planAgo(3) });
    await eventually(async () => bus.received.length === 1);
    await expect.poll(() => reminders(page)).toMatchObject({ given: 1, delivered: 1 });
    return { profile, open, evenfall, page };
  }

  const reminders = async (page: Page) => {
    const [evening] = (await stored(page)).state.evenings;
    return evening?.is === 'current' ? evening.reminders : null;
  };

  test('at the cutoff the alarm fires, though the worker was stopped, and leads to the closing page', async () => {
    test.setTimeout(150_000);
    const { profile, open } = await installed(bus.env);
    const evenfall = await open();
    const page = await evenfall.open('options.html');
    await send(page, { type: 'reminder.change', notify: true });
    const { plan, at } = planIn(6);
    await send(page, { type: 'plan.change', plan });
    const tab = await evenfall.open('newtab.html');
    expect(await phase(tab)).toBe('windDown');
    expect((await toolbar(page)).badge).not.toBe('');
    expect(bus.received).toEqual([]);

    await evenfall.stopWorker(page);
    await eventually(async () => bus.received.length > 0, at - Date.now() + 20_000);
    expect(Date.now()).toBeGreaterThanOrEqual(at);

    const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit' }).format(at);
    expect(bus.received[0]).toMatchObject({ title: 'Evenfall', body: `${time}. Good place to stop?` });
    expect((await toolbar(page)).title).toContain('it is past');
    await expect.poll(() => phase(tab)).toBe('due');
    await expect(tab.getByRole('link', { name: 'Close the day' })).toBeVisible();

    const before = evenfall.context.pages().length;
    bus.click(bus.received[0]?.id ?? 0);
    await eventually(async () => evenfall.context.pages().length > before);
    const landing = evenfall.context.pages().at(-1) as Page;
    expect(landing.url()).toBe(evenfall.url('landing.html'));
    await expect(landing.getByRole('button', { name: 'Close up' })).toBeVisible();
    await picture(landing, 'landing-from-notification');
    expect(bus.received).toHaveLength(1);
    await profile.remove();
  });

  test('may be snoozed three times, is reminded of twice, and is then left in quiet', async () => {
    const { profile, evenfall, page } = await reminded('landing.html');

    for (const [minutes, reminders] of [
      [10, 2],
      [15, 3],
    ] as const) {
      await page.getByRole('button', { name: `${minutes} more` }).click();
      await expect(page.getByRole('heading', { name: 'A little longer.' })).toBeVisible();
      await eventually(async () => bus.closed.length === reminders - 1);
      await age(page, 'snooze over');
      await evenfall.stopWorker(page);
      // The alarm wakes the worker at the end of the snooze.
      await eventually(async () => bus.received.length === reminders);
    }
    await page.getByRole('button', { name: '20 more' }).click();
    await expect(page.getByText('Looks like a work night. That happens.')).toBeVisible();
    await age(page, 'snooze over');
    await expect.poll(async () => (await toolbar(page)).title).toBe('Evenfall: quiet until tomorrow');
    expect(bus.received).toHaveLength(3);

    await age(page, 'yesterday');
    await expect.poll(async () => (await toolbar(page)).title).toContain('it is past');
    expect((await stored(page)).state.evenings.find(({ is }) => is === 'past')).toEqual({
      is: 'past',
      day: expect.any(String),
    });
    await profile.remove();
  });

  test('is snoozed by the button of the notification itself, though the worker was stopped', async () => {
    const { profile, evenfall, page } = await reminded();
    await evenfall.stopWorker(page);
    bus.click(bus.received[0]?.id ?? 0, '1');
    await expect.poll(async () => (await toolbar(page)).title).toContain('more time until');
    await profile.remove();
  });

  test('that is crossed by a kill of the browser reminds once, and not again after it', async () => {
    const { profile, open } = await reminded();
    await profile.kill();

    const page = await (await open()).open('options.html');
    await expect.poll(async () => (await toolbar(page)).title).toContain('it is past');
    await send(page, { type: 'clock.tick' });
    await page.waitForTimeout(1000);
    expect(bus.received).toHaveLength(1);
    await profile.remove();
  });

  test('whose reminder was counted when the browser died is reminded of at its next start', async () => {
    const { profile, open, page: before } = await reminded();
    // As it stands on the disk between the count and the showing.
    await before.evaluate(async () => {
      const { state } = (await chrome.storage.local.get('state')) as { state: State };
      const [evening] = state.evenings;
      if (evening?.is === 'current') evening.reminders.delivered = 0;
      await chrome.storage.local.set({ state });
    });
    await profile.kill();
    const page = await (await open()).open('options.html');
    await eventually(async () => bus.received.length === 2);
    await expect.poll(() => reminders(page)).toMatchObject({ given: 1, delivered: 1 });
    await profile.remove();
  });

  test('shows a sample on request, which stays until it is clicked', async () => {
    const { profile, open } = await installed(bus.env);
    const evenfall = await open();
    const page = await evenfall.open('options.html');
    await send(page, { type: 'reminder.test' });
    await eventually(async () => bus.received.length === 1);
    await send(page, { type: 'clock.tick' });
    expect(bus.received[0]?.body).toBe('This is how a reminder looks.');
    expect(bus.closed).toEqual([]);
    await profile.remove();
  });
});

test('an evening crossed by a restart goes on where it was, with its alarm armed again', async () => {
  const { profile, open } = await installed();
  let evenfall = await open();
  let page = await evenfall.open('landing.html');
  await send(page, { type: 'plan.change', plan: planAgo(3) });
  await page.getByRole('button', { name: '10 more' }).click();
  await expect(page.getByRole('heading', { name: 'A little longer.' })).toBeVisible();
  const before = (await stored(page)).state;
  await profile.close();

  evenfall = await open();
  page = await evenfall.open('landing.html');
  await expect(page.getByRole('heading', { name: 'A little longer.' })).toBeVisible();
  expect((await stored(page)).state.evenings).toEqual(before.evenings);
  await expect.poll(() => page.evaluate(async () => (await chrome.alarms.getAll()).length)).toBe(1);
  await profile.remove();
});

test('a plan survives a restart of the browser', async () => {
  const { profile, open } = await installed();
  let evenfall = await open();
  let page = await evenfall.open('options.html');
  await page.getByLabel('Close the laptop at').first().fill('22:45');
  await page.getByLabel('Close the laptop at').first().blur();
  await expect.poll(async () => (await stored(page)).state?.plan.mon).toBe('22:45');
  await profile.close();
  evenfall = await open();
  page = await evenfall.open('options.html');
  await expect(page.getByLabel('Close the laptop at').first()).toHaveValue('22:45');
  await profile.remove();
});

test('not tonight ends at the boundary, and can be taken back before', async ({ evenfall, tab }) => {
  await send(tab, { type: 'plan.change', plan: planAgo(3) });
  const landing = await evenfall.open('landing.html');
  await landing.getByRole('button', { name: 'Not tonight' }).click();
  await expect(landing.getByRole('heading', { name: 'Not tonight, then.' })).toBeVisible();
  await landing.getByRole('button', { name: 'After all' }).click();
  await expect(landing.getByRole('button', { name: 'Not tonight' })).toBeVisible();
  await landing.getByRole('button', { name: 'Not tonight' }).click();
  await expect.poll(async () => (await toolbar(tab)).title).toBe('Evenfall: not tonight');
  await age(tab, 'yesterday');
  await expect.poll(async () => (await toolbar(tab)).title).toContain('it is past');
});

test('closing up leads over the first step and the closing words to the lid', async ({ evenfall, tab }) => {
  await send(tab, { type: 'plan.change', plan: planAgo(3) });
  const landing = await evenfall.open('landing.html');
  await landing.keyboard.press('Tab');
  await expect(landing.getByRole('button', { name: 'Close up' })).toBeFocused();
  await landing.keyboard.press('Enter');
  await expect(landing.getByLabel('Tomorrow’s first step')).toBeFocused();
  await landing.keyboard.type('Answer the letter');
  await landing.keyboard.press('Enter');
  await expect(landing.getByRole('button', { name: 'Said it' })).toBeFocused();
  await landing.keyboard.press('Enter');
  await expect(landing.locator('[aria-current="step"]')).toHaveText('Close the lid, look up.');
  expect((await toolbar(tab)).title).toBe('Evenfall: closed for today');

  await age(tab, 'yesterday');
  await send(tab, { type: 'plan.change', plan: planAgo(-300) });
  const morning = await evenfall.open('newtab.html');
  await expect(morning.getByText('Answer the letter')).toBeVisible();
  await morning.getByRole('button', { name: 'Got it' }).click();
  await expect(morning.getByText('Answer the letter')).toBeHidden();
  const later = await evenfall.open('newtab.html');
  await expect(later.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(later.getByText('Answer the letter')).toBeHidden();
});

test('the closing page opens by itself once, where that was chosen', async ({ evenfall, tab }) => {
  const landings = () =>
    evenfall.context.pages().filter((page) => page.url() === evenfall.url('landing.html')).length;
  await send(tab, { type: 'plan.change', plan: planAgo(3) });
  await tab.waitForTimeout(300);
  expect(landings()).toBe(0);
  await send(tab, { type: 'plan.change', plan: planAgo(-300) });
  await send(tab, { type: 'reminder.change', open: true });
  await send(tab, { type: 'plan.change', plan: planAgo(2) });
  await expect.poll(landings).toBe(1);
  await send(tab, { type: 'clock.tick' });
  await tab.waitForTimeout(300);
  expect(landings()).toBe(1);
});

test('the toolbar icon turns with the evening', async ({ evenfall, tab }) => {
  await send(tab, { type: 'plan.change', plan: planAgo(-300) });
  const worker = evenfall.context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    const icons: string[] = [];
    const set = chrome.action.setIcon.bind(chrome.action);
    Object.assign(globalThis, { icons });
    chrome.action.setIcon = ((details: { path: Record<string, string> }) => {
      icons.push(details.path[16] ?? '');
      return set(details);
    }) as never;
  });
  const lastIcon = () => worker?.evaluate(() => (globalThis as unknown as { icons: string[] }).icons.at(-1));
  await send(tab, { type: 'clock.tick' });
  await expect.poll(lastIcon).toBe('/icon/day-16.png');
  await send(tab, { type: 'plan.change', plan: planAgo(3) });
  await expect.poll(lastIcon).toBe('/icon/evening-16.png');
  await send(tab, { type: 'evening.snooze', finish: null });
  await expect.poll(lastIcon).toBe('/icon/day-16.png');
});

test('until my own words are done, it waits half an hour and says for what', async ({ evenfall, tab }) => {
  await send(tab, { type: 'plan.change', plan: planAgo(3) });
  const landing = await evenfall.open('landing.html');
  await landing.getByText('until … is done').click();
  const field = landing.getByRole('textbox', { name: 'until' });
  await expect(field).toBeFocused();
  await landing.keyboard.press('Enter');
  await expect(landing.getByRole('alert')).toBeVisible();
  await field.fill('this <b>mail</b>');
  await landing.keyboard.press('Enter');
  await expect(landing.getByText('Until “this <b>mail</b>” is done.')).toBeVisible();
});
