import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hurried, send, stored } from './harness/evenfall.ts';
import { expect, picture, test } from './harness/test.ts';

/** Keeps notes on days that lie so many days back, in this order. */
async function keep(tab: Page, notes: readonly (readonly [back: number, text: string])[]) {
  for (const [back, text] of notes) {
    const written = await tab.evaluate(
      (days) => Temporal.Now.plainDateISO().subtract({ days }).toString(),
      back,
    );
    await send(tab, { type: 'note.keep', id: crypto.randomUUID(), text, written });
  }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const kept = [
  [1, 'Thank you for the soup at the café.'],
  [40, 'You waited with me. It was Wärme.'],
  [365, 'You were brave that day.'],
] as const;

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('covers every note, and holds no word of one that is covered', async ({ evenfall, tab }) => {
  await keep(tab, kept);
  const page = await evenfall.open('journal.html');
  await expect(button(page, /^Show the note/).first()).toBeVisible();
  expect(await page.content()).not.toMatch(/soup|Wärme|brave/);
  await expect(page.getByText('A year ago')).toBeVisible();
  await picture(page, 'journal-covered');
  await button(page, /^Show the note/)
    .nth(1)
    .click();
  await expect(page.getByText('Thank you for the soup at the café.')).toBeVisible();
  await picture(page, 'journal-open');
  await axe(page);
  await button(page, /^Cover the note/).click();
  expect(await page.content()).not.toContain('soup');
});

test('covers what is open again, half a minute after the last touch', async ({ evenfall, tab }) => {
  await keep(tab, kept);
  // Thirty seconds are two here.
  const page = await hurried(evenfall, 'journal.html', 15);
  const text = page.getByText('Thank you for the soup at the café.');
  await button(page, 'Show all').click();
  await expect(text).toBeVisible();
  for (let touch = 0; touch < 4; touch += 1) {
    await page.waitForTimeout(900);
    await page.keyboard.press('Shift');
  }
  await expect(text).toBeVisible();
  await page.waitForTimeout(2300);
  await expect(text).toBeHidden();
});

test('finds notes as one types, in any case and with any accents', async ({ evenfall, tab }) => {
  await keep(tab, kept);
  const page = await evenfall.open('journal.html');
  await page.getByLabel('Search').fill('CAFE soup');
  await expect(page.getByText('One note')).toBeVisible();
  await page.getByLabel('Search').fill('warme');
  await expect(page.getByText('One note')).toBeVisible();
  await button(page, /^Show the note/).click();
  await expect(page.getByText('It was Wärme.', { exact: false })).toBeVisible();
  await page.getByLabel('Search').fill('zebra');
  await expect(page.getByText('No note has these words.')).toBeVisible();
});

test('changes a note, removes it, and gives it back where it was', async ({ evenfall, tab }) => {
  await keep(tab, kept.slice(1, 2));
  const before = await stored(tab);
  const key = Object.keys(before).find((name) => name.startsWith('journal:')) ?? '';
  const page = await evenfall.open('journal.html');
  await button(page, /^Show the note/).click();
  await button(page, 'Edit').click();
  await page.getByRole('textbox', { name: 'The note' }).fill('You waited with me <b>all night</b>.');
  await button(page, 'Save').click();
  await expect(page.getByText('You waited with me <b>all night</b>.')).toBeVisible();
  await button(page, 'Remove').click();
  await expect(page.getByText(/The note of .* is removed/)).toBeVisible();
  expect((await stored(tab))[key]).toEqual([]);
  await button(page, 'Undo').click();
  await expect(page.getByText('You waited with me <b>all night</b>.')).toBeVisible();
  const [note] = before[key] as { id: string }[];
  expect((await stored(tab))[key]).toEqual([{ ...note, text: 'You waited with me <b>all night</b>.' }]);
});

test('shows the newest months first, and the earlier ones when asked', async ({ evenfall, tab }) => {
  const notes = Array.from({ length: 45 }, (_, index) => ({
    id: crypto.randomUUID(),
    written: index < 35 ? '2026-03-04' : '2024-03-04',
    text: `note ${index}`,
    kind: 'thanks',
    passed: null,
  }));
  await tab.evaluate((items) => chrome.storage.local.set(items), {
    'journal:2026-03': notes.slice(0, 35),
    'journal:2024-03': notes.slice(35),
  } as never);
  const page = await evenfall.open('journal.html');
  await expect(button(page, /^Show the note/)).toHaveCount(35);
  await button(page, 'Earlier notes').click();
  await expect(button(page, /^Show the note/)).toHaveCount(45);
  await expect(button(page, 'Earlier notes')).toBeHidden();
});

test('reads the other months where one of them is broken, and loses nothing of it', async ({
  evenfall,
  tab,
}) => {
  await keep(tab, kept.slice(0, 1));
  await tab.evaluate(() => chrome.storage.local.set({ 'journal:2025-01': 'garbage' }));
  const page = await evenfall.open('journal.html');
  await expect(button(page, /^Show the note/)).toHaveCount(1);
  expect((await stored(tab))['journal:2025-01']).toBe('garbage');
});

test('follows what is kept elsewhere', async ({ evenfall, tab }) => {
  const page = await evenfall.open('journal.html');
  await expect(page.getByText('Nothing is kept yet.', { exact: false })).toBeVisible();
  await keep(tab, kept.slice(0, 1));
  await expect(button(page, /^Show the note/)).toHaveCount(1);
});

test('looks back only when it is asked to, in pictures and in words', async ({ evenfall, tab }) => {
  await keep(tab, kept);
  const page = await evenfall.open('journal.html');
  await expect(page.getByText('Thank-yous kept')).toBeHidden();
  await page.getByLabel('Show pictures of the weeks').click();
  await expect(page.getByText('Thank-yous kept')).toBeVisible();
  await page.getByText('The same in words').first().click();
  await expect(page.getByRole('row').first()).toBeVisible();
  await picture(page, 'journal-back');
  await axe(page);
  expect((await stored(tab)).state.lookBack).toBe(true);
  await page.getByLabel('Show pictures of the weeks').click();
  await expect(page.getByText('Thank-yous kept')).toBeHidden();
});
