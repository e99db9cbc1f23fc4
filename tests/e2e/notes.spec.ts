import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Evenfall, eventually, hurried, planAgo, savedBy, send, stored } from './harness/evenfall.ts';
import { expect, picture, test } from './harness/test.ts';

const words = 'You set the table before I was home. You are so thoughtful.';

/** Keeps a note and opens the page from which it is passed on. */
async function passOn(evenfall: Evenfall, tab: Page, text = words) {
  const id = crypto.randomUUID();
  await send(tab, { type: 'note.keep', id, text });
  const on = await tab.evaluate(() => Temporal.Now.plainDateISO().toString());
  const page = await evenfall.open(`note.html?id=${id}&on=${on}`);
  await expect(page.locator('.pass > blockquote')).toHaveText(text);
  return {
    page,
    note: async () => ((await stored(tab))[`journal:${on.slice(0, 7)}`] as { passed: string | null }[])[0],
  };
}

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test.describe('a note that was begun', () => {
  test('is there again when the popup was closed in the middle of a word', async ({ evenfall, tab }) => {
    const popup = await evenfall.popup();
    await expect(popup.getByRole('textbox')).toBeFocused();
    await popup.keyboard.type('how you hu');
    await popup.close();
    await evenfall.leavePopups();
    const again = await evenfall.open('popup.html');
    await expect(again.getByRole('textbox')).toHaveValue('No big reason today. I noticed how you hu');
    await again.getByRole('textbox').pressSequentially('m.');
    await again.keyboard.press('Control+Enter');
    await expect(again.getByRole('status').first()).toHaveText('Kept');
    expect(await tab.evaluate(() => localStorage.getItem('draft'))).toBeNull();
    const fresh = await evenfall.open('popup.html');
    await expect(fresh.getByRole('textbox')).toHaveValue('No big reason today. I noticed ');
  });

  test('takes a word that is tapped, and a question for somebody who is stuck', async ({ evenfall }) => {
    const page = await evenfall.open('popup.html');
    await page.getByText('I can’t think of anything').click();
    await expect(page.getByText('What near you is there because of them?')).toBeVisible();
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(page.getByText('What would be harder tomorrow without them?')).toBeVisible();
    for (let rung = 0; rung < 4; rung += 1) await page.getByRole('button', { name: 'Skip' }).click();
    await expect(page.getByText('Nothing tonight is fine.', { exact: false })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Skip' })).toBeHidden();
    await page.getByRole('button', { name: 'gentle' }).click();
    await expect(page.getByRole('textbox')).toHaveValue('No big reason today. I noticed gentle');
    await picture(page, 'popup-stuck');
    await axe(page);
  });
});

test('a thank-you from the address bar is kept, and its page opens', async ({ evenfall, tab }) => {
  // A headless browser has no address bar to type into: the event that it would send is sent to the worker.
  const worker = evenfall.context.serviceWorkers()[0];
  const enter = (text: string) =>
    worker?.evaluate((text) => {
      const { onInputEntered } = chrome.omnibox as unknown as {
        onInputEntered: { dispatch: (text: string) => void };
      };
      onInputEntered.dispatch(text);
    }, text);
  const opened = evenfall.context.waitForEvent('page');
  await enter(' thank you for the soup ');
  const page = await opened;
  await expect(page.locator('.pass > blockquote')).toHaveText('thank you for the soup');
  expect(JSON.stringify(await stored(tab))).toContain('thank you for the soup');
});

test.describe('a note is passed on', () => {
  test('by being said: big for ten seconds, then the lid', async ({ evenfall, tab }) => {
    const { page: calm, note } = await passOn(evenfall, tab);
    await picture(calm, 'note-pass');
    const page = await hurried(
      evenfall,
      new URL(calm.url()).pathname.slice(1) + new URL(calm.url()).search,
      5,
    );
    await page.getByRole('button', { name: 'Say it' }).click();
    const dialog = page.getByRole('dialog', { name: 'Say it' });
    await expect(dialog.getByText('Read it twice.')).toBeVisible();
    await picture(page, 'note-say');
    await expect(dialog.getByText('Now close the lid, and say it your way.')).toBeVisible();
    await axe(page);
    expect((await note())?.passed).toBeNull();
    await dialog.getByRole('button', { name: 'I said it' }).click();
    await expect(dialog).toBeHidden();
    await eventually(async () => (await note())?.passed === 'said');
  });

  test('by hand, on the screen, by mail, on paper; each only by a click', async ({ evenfall, tab }) => {
    const { page, note } = await passOn(evenfall, tab, 'A & B: “tea”\nand 100 % of it?');
    await page.getByRole('button', { name: 'By hand' }).click();
    await expect(page.getByText('Copy it onto paper.', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Leave it on the screen' }).click();
    await expect(page.getByRole('dialog').locator('blockquote')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Back' }).click();
    const mail = await page.getByRole('link', { name: 'Mail' }).getAttribute('href');
    expect(mail).toBe(`mailto:?body=${encodeURIComponent('A & B: “tea”\nand 100 % of it?')}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.pass > blockquote')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Say it' })).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    expect((await note())?.passed).toBeNull();
  });

  test('as a copy, and as a picture that is drawn here', async ({ evenfall, tab }) => {
    const { page } = await passOn(evenfall, tab);
    await evenfall.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied.', { exact: false })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
    const { name, bytes } = await savedBy(page, () =>
      page.getByRole('button', { name: 'Save as a picture' }).click(),
    );
    expect(name).toBe('a-note.png');
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1200);
    await writeFile(path.resolve(import.meta.dirname, 'pictures/note-as-picture.png'), bytes);
  });

  test('tonight: it comes back on the closing page, and can be taken back', async ({ evenfall, tab }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(3) });
    const { page } = await passOn(evenfall, tab);
    await page.getByRole('button', { name: 'Keep for tonight' }).click();
    await expect(page.getByText('It waits on tonight’s closing page.')).toBeVisible();
    const landing = await evenfall.open('landing.html');
    await landing.getByRole('button', { name: 'Close up' }).click();
    await expect(landing.getByText('And say, your way:')).toBeVisible();
    await expect(landing.getByText(words)).toBeVisible();
    await picture(landing, 'landing-to-say');
    await page.getByRole('button', { name: 'Keep for tonight' }).click();
    await expect(landing.getByText(words)).toBeHidden();
  });

  test('too long for a mail link, is not cut off', async ({ evenfall, tab }) => {
    const { page } = await passOn(evenfall, tab, `${'You are kind. '.repeat(120)}`.trim());
    await expect(page.getByText('It is too long for a mail link.', { exact: false })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Mail' })).toHaveCount(0);
  });

  test('with markup in it, is text', async ({ evenfall, tab }) => {
    const text = '<img src=x onerror="document.title=1"> & <script>1</script> you';
    const { page } = await passOn(evenfall, tab, text);
    expect(await page.locator('.pass img, .pass script').count()).toBe(0);
  });

  test('that is not there, says so', async ({ evenfall }) => {
    const page = await evenfall.open('note.html?id=nobody&on=2026-01-01');
    await expect(page.getByText('There is no note here.', { exact: false })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Write one' })).toBeVisible();
  });
});

test('a plan to thank is shown once a week, in the words of the one who made it', async ({
  evenfall,
  tab,
}) => {
  await send(tab, { type: 'plan.change', plan: planAgo(-40) });
  await send(tab, { type: 'thanks.change', plan: 'When the kettle boils, I will thank them.' });
  const page = await evenfall.open('newtab.html');
  await expect(page.getByText('When the kettle boils, I will thank them.')).toBeVisible();
  await picture(page, 'newtab-plan');
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect(page.getByText('When the kettle boils', { exact: false })).toBeHidden();
  expect((await stored(tab)).state.thanks.planSeen).not.toBeNull();
});

test('a thank-you is offered on some evenings, and goes without a word', async ({ evenfall, tab }) => {
  await send(tab, { type: 'plan.change', plan: planAgo(-40) });
  const { state } = await stored(tab);
  // Which evenings these are is settled by the browser's seed: one is taken that has tonight among them.
  const page = await evenfall.open('newtab.html');
  const offer = page.getByText('Is there a thank-you for tonight?', { exact: false });
  for (let seed = 1; seed < 40 && !(await offer.isVisible()); seed += 1) {
    const thanks = { ...state.thanks, perWeek: [2, 3, 4][seed % 3] };
    await tab.evaluate((state) => chrome.storage.local.set({ state }), { ...state, seed, thanks } as never);
    await page.waitForTimeout(100);
  }
  await expect(offer).toBeVisible();
  await page.locator('.nt-step').getByRole('button', { name: 'Not tonight' }).click();
  await expect(offer).toBeHidden();
  expect((await stored(tab)).state.thanks.answered).not.toBeNull();
});
