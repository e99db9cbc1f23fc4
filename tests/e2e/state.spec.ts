import { eventually, planAgo, send, stored } from './harness/evenfall.ts';
import { expect, test } from './harness/test.ts';

test('three pages and the background at once lose none of a thousand commands', async ({ evenfall, tab }) => {
  test.setTimeout(150_000);
  const contexts = [tab, await evenfall.open('newtab.html'), await evenfall.open('popup.html')];
  const answers = await Promise.all(
    contexts.map((page, which) =>
      page.evaluate(async (which) => {
        const sent = Array.from({ length: 334 }, (_, index) => {
          const note = { type: 'note.keep', id: crypto.randomUUID(), text: `${which} ${index}` };
          const other = { type: 'bell.change', on: index % 2 === 0 };
          // Beside each fourth note a change of the state itself, and the clock.
          if (index % 4 === 0) void chrome.runtime.sendMessage({ type: 'clock.tick' });
          if (index % 4 === 0) void chrome.runtime.sendMessage(other);
          return chrome.runtime.sendMessage(note) as Promise<{ ok: boolean }>;
        });
        return (await Promise.all(sent)).filter(({ ok }) => ok).length;
      }, which),
    ),
  );
  expect(answers).toEqual([334, 334, 334]);
  const all = await stored(tab);
  const notes = Object.entries(all)
    .filter(([key]) => key.startsWith('journal:'))
    .flatMap(([, month]) => month as { text: string }[]);
  expect(new Set(notes.map(({ text }) => text)).size).toBe(1002);
});

test('a message that is no command is refused, and changes nothing', async ({ tab }) => {
  const before = await stored(tab);
  for (const message of [
    { type: 'everything.erase' },
    { type: 'plan.change', plan: { mon: '25:99' } },
    { type: 'note.keep', id: 'x', text: 'no id' },
    'clock.tick',
    null,
    7,
  ]) {
    expect(await send(tab, message as never)).toEqual({ ok: false, why: 'unknown' });
  }
  expect(await stored(tab)).toEqual(before);
});

test('a stored state that is garbage is mended, said, and kept aside, and the notes stay', async ({
  evenfall,
  tab,
}) => {
  await send(tab, { type: 'note.keep', id: crypto.randomUUID(), text: 'still here' });
  const { state, ...before } = await stored(tab);
  const notes = (all: Record<string, unknown>) =>
    Object.entries(all).filter(([key]) => key.startsWith('journal:'));
  for (const garbage of ['nonsense', { ...state, plan: { mon: 'late' } }]) {
    await tab.evaluate((state) => chrome.storage.local.set({ state }), garbage as never);
    const page = await evenfall.open('newtab.html');
    await expect(page.getByText('could not be read and was set back')).toBeVisible();
    const mended = await stored(page);
    expect(mended[mended.state.repair?.aside ?? '']).toEqual(garbage);
    expect(notes(mended)).toEqual(notes(before));
    await page.getByRole('button', { name: 'All right' }).click();
    await expect(page.getByText('could not be read')).toBeHidden();
    await page.close();
  }
});

test('a state from a later version is left alone, and every page says so', async ({ evenfall, tab }) => {
  const later = { schema: 99, plan: 'as yet unknown' };
  await tab.evaluate((state) => chrome.storage.local.set({ state }), later);
  for (const name of [
    'newtab',
    'popup',
    'landing',
    'welcome',
    'options',
    'questions',
    'note',
    'journal',
    'data',
  ]) {
    const page = await evenfall.open(`${name}.html`);
    await expect(page.getByRole('alert')).toHaveText(/later version of Evenfall/);
    await page.close();
  }
  expect(await send(tab, { type: 'partner.name', name: 'Robin' })).toEqual({ ok: false, why: 'newer' });
  expect((await stored(tab)).state).toEqual(later);
});

test('a state that cannot be read is not written over', async ({ evenfall, tab }) => {
  await send(tab, { type: 'partner.name', name: 'Robin' });
  const worker = evenfall.context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    const { get } = chrome.storage.local;
    Object.assign(globalThis, { get });
    chrome.storage.local.get = (() => Promise.reject(new Error('IO error: .../000003.log'))) as never;
  });
  const page = await evenfall.open('popup.html');
  await page.getByRole('textbox').pressSequentially('the soup.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('alert')).toHaveText(/cannot read what Evenfall keeps. Nothing was changed/);
  await expect(page.getByRole('textbox')).toHaveValue(/the soup\.$/);
  await worker?.evaluate(() => {
    chrome.storage.local.get = (globalThis as never as { get: never }).get;
  });
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Kept, for Robin');
  expect((await stored(tab)).state.partner).toBe('Robin');
});

test('a cutoff that is no time is not saved, and the reason stands beside it', async ({ evenfall, tab }) => {
  const page = await evenfall.open('options.html');
  const field = page.getByLabel('Close the laptop at').first();
  await field.fill('');
  await field.blur();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect((await stored(tab)).state.plan.mon).toBe('21:30');
});

test('wakes the worker with one alarm, armed afresh when it was lost', async ({ evenfall, tab }) => {
  await send(tab, { type: 'plan.change', plan: planAgo(-300) });
  await tab.evaluate(() => chrome.alarms.clearAll());
  await evenfall.stopWorker(tab);
  await send(tab, { type: 'clock.tick' });
  await eventually(async () => (await tab.evaluate(() => chrome.alarms.getAll())).length === 1);
});
