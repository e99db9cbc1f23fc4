import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Card } from '../../core/card.ts';
import {
  cardTonight,
  type Evenfall,
  eventually,
  planAgo,
  savedBy,
  send,
  stored,
} from './harness/evenfall.ts';
import { expect, picture, test } from './harness/test.ts';

const deep: Card = {
  id: 'op-3-001',
  language: 'en',
  text: 'Which worry gets louder when everything around you is quiet?',
  followUp: 'What do you need from me when it is loud?',
  strategy: 'openup',
  depth: 3,
  minutes: 15,
  who: 'turns',
  theme: 'worry',
  topics: ['emotion', 'anxiety'],
  when: ['weekend', 'early'],
  near: false,
};

/** Lays a card as somebody does who chose it. */
async function lay(tab: Page, card: Card) {
  const { lies, day } = (await stored(tab)).state.table;
  const today = day ?? (await tab.evaluate(() => Temporal.Now.plainDateISO().toString()));
  const instead = lies?.kind === 'card' ? lies.card.id : null;
  const drawn = { kind: 'card', card, remark: null, chosen: true };
  await send(tab, { type: 'card.lay', day: today, instead, drawn });
}

/** A new tab by day, with a question on it. */
async function newTab(evenfall: Evenfall, tab: Page): Promise<Page> {
  await send(tab, { type: 'plan.change', plan: planAgo(-300) });
  const page = await evenfall.open('newtab.html');
  await cardTonight(tab);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\?$/);
  return page;
}

const question = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test.describe('the question on a new tab', () => {
  test('is exchanged, kept, and noted as talked about', async ({ evenfall, tab }) => {
    const page = await newTab(evenfall, tab);
    const first = await cardTonight(tab);
    await button(page, 'Another').click();
    await expect(question(page)).not.toHaveText(first.card.text);
    const { card } = await cardTonight(tab);
    await button(page, 'Keep').click();
    await expect(button(page, 'Keep')).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'We talked about it').click();
    await expect(button(page, 'We talked about it')).toHaveAttribute('aria-pressed', 'true');
    const { cards } = await stored(tab);
    expect(cards.kept).toEqual([card.id]);
    expect(cards.met[first.card.id]?.how).toBe('swapped');
    expect(cards.met[card.id]?.how).toBe('talked');
  });

  test('offers none at all after two exchanges, and one after all', async ({ evenfall, tab }) => {
    const page = await newTab(evenfall, tab);
    for (let swap = 1; swap <= 2; swap += 1) {
      await expect(button(page, 'No question tonight')).toBeVisible();
      await button(page, 'Another').click();
      await eventually(async () => (await stored(tab)).state.table.swaps === swap);
    }
    await button(page, 'No question, just sit together').click();
    await expect(question(page)).toHaveText('No question tonight. Sitting together is enough.');
    await button(page, 'A question after all').click();
    await expect(question(page)).toHaveText((await cardTonight(tab)).card.text);
  });

  test('can be taken along: big, with its follow-up and who speaks, by the keyboard', async ({
    evenfall,
    tab,
  }) => {
    const page = await newTab(evenfall, tab);
    await lay(tab, { ...deep, depth: 1, topics: [], when: [] });
    await expect(question(page)).toHaveText(deep.text);
    await button(page, 'Close the lid and ask it').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: deep.text });
    await expect(dialog.getByText(deep.followUp)).toBeVisible();
    await expect(dialog.getByText('You both answer.', { exact: false })).toBeVisible();
    await picture(page, 'question-asked');
    await axe(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button(page, 'Close the lid and ask it')).toBeFocused();
  });

  test('says why it is asked, in plain words and without a link', async ({ evenfall, tab }) => {
    const page = await newTab(evenfall, tab);
    await lay(tab, { ...deep, depth: 1, topics: [], when: [] });
    await button(page, /^Opening up · light/).click();
    const dialog = page.getByRole('dialog', { name: 'Why this question' });
    await expect(dialog.getByText('Where it comes from')).toBeVisible();
    await expect(dialog.getByText('Worry about being judged', { exact: false })).toBeVisible();
    await expect(dialog.getByRole('link')).toHaveCount(0);
    await picture(page, 'question-why');
    await axe(page);
  });

  test('follows the time and the strength there are tonight', async ({ evenfall, tab }) => {
    const page = await newTab(evenfall, tab);
    await lay(tab, { ...deep, depth: 1, minutes: 8, topics: [], when: [] });
    await button(page, 'Another').click();
    await button(page, 'For tonight').click();
    const dialog = page.getByRole('dialog', { name: 'For tonight' });
    await dialog.getByText('1 minute', { exact: true }).click();
    await eventually(async () => (await cardTonight(tab)).card.minutes <= 3);
    await dialog.getByText('A tough day').click();
    await dialog.getByText('Keep it light').click();
    await eventually(async () => (await stored(tab)).state.tonight.light);
    expect((await stored(tab)).state).toMatchObject({
      tonight: { minutes: 1, energy: 'tough', light: true },
    });
    expect((await stored(tab)).state.toughOn).not.toBeNull();
    await picture(page, 'question-tonight');
    await axe(page);
  });

  test('that is deep stays under its cover, on every tab, until it is opened there', async ({
    evenfall,
    tab,
  }) => {
    const page = await newTab(evenfall, tab);
    await lay(tab, deep);
    await expect(question(page)).toHaveText(/This one goes a little deeper/);
    const other = await evenfall.open('newtab.html');
    await button(page, 'Open it').click();
    await expect(question(page)).toHaveText(deep.text);
    await expect(question(other)).toHaveText(/This one goes a little deeper/);
    expect(await page.evaluate(() => localStorage.getItem('glance'))).not.toContain('worry');
    await button(other, 'Take a light one').click();
    await eventually(
      async () => (await cardTonight(tab)).card.depth === 1 || (await cardTonight(tab)).card.id !== deep.id,
    );
  });

  test('says what is wrong when nothing fits, and takes the choice back', async ({ evenfall, tab }) => {
    const page = await newTab(evenfall, tab);
    await page.evaluate(() => chrome.storage.local.remove('cards'));
    const { state } = await stored(tab);
    await page.evaluate((state) => chrome.storage.local.set({ state }), {
      ...state,
      table: { ...state.table, lies: { kind: 'nothing' } },
    } as never);
    await expect(question(page)).toHaveText(/No other question fits/);
    await button(page, 'For tonight').click();
    await page.getByRole('dialog').getByText('20 minutes').click();
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveText(/\?$/);
  });

  test('makes room for the weekly check-in on its day', async ({ evenfall, tab }) => {
    const page = await newTab(evenfall, tab);
    const today = await page.evaluate(
      () => ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][Temporal.Now.plainDateISO().dayOfWeek - 1],
    );
    await page.evaluate(() => chrome.storage.local.remove('cards'));
    const { state } = await stored(tab);
    await page.evaluate((state) => chrome.storage.local.set({ state }), {
      ...state,
      questions: { ...state.questions, checkIn: today },
      table: { day: null, lies: null, swaps: 0 },
    } as never);
    await expect(question(page)).toHaveText('Today is the day of your weekly check-in.');
    await button(page, 'How it goes').click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(5);
  });

  test('is drawn once a day: a page that finds it reads no questions', async ({ evenfall, tab }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(-300) });
    /** Opens a new tab, and answers which scripts with questions in them it has read. */
    const decks = async () => {
      const page = await evenfall.context.newPage();
      const session = await evenfall.context.newCDPSession(page);
      const read: string[] = [];
      session.on('Debugger.scriptParsed', ({ url }) => read.push(url));
      await session.send('Debugger.enable');
      await page.goto(evenfall.url('newtab.html'));
      await expect(question(page)).toHaveText(/\?$/);
      await page.waitForTimeout(300);
      expect(read.some((url) => url.includes('/newtab-'))).toBe(true);
      return read.filter((url) => /\/(dealer|checkin|openup|celebrate)-/.test(url));
    };
    expect((await decks()).length).toBeGreaterThan(3);
    expect(await decks()).toEqual([]);
  });

  test('comes in German when that is chosen, and is named so for a screen reader', async ({
    evenfall,
    tab,
  }) => {
    const page = await newTab(evenfall, tab);
    const options = await evenfall.open('options.html');
    await options.getByText('Deutsch', { exact: true }).click();
    await eventually(async () => (await cardTonight(tab)).card.language === 'de');
    const { card } = await cardTonight(tab);
    await expect(question(page)).toHaveText(card.text);
    await expect(question(page)).toHaveAttribute('lang', 'de');
  });
});

test('the popup does all of it too', async ({ evenfall, tab }) => {
  await newTab(evenfall, tab);
  const popup = await evenfall.open('popup.html');
  const { card } = await cardTonight(tab);
  await expect(popup.getByText(card.text)).toBeVisible();
  await popup.getByText('More', { exact: true }).click();
  await button(popup, 'Another').click();
  await eventually(async () => (await cardTonight(tab)).card.id !== card.id);
  await popup.locator('.pop-card').getByRole('button', { name: 'Keep' }).click();
  await eventually(async () => (await cardTonight(tab)).kept);
  await button(popup, 'We talked about it').click();
  await eventually(async () => (await cardTonight(tab)).is === 'talked');
  await button(popup, 'Close the lid and ask it').click();
  await expect(popup.getByRole('dialog')).toBeVisible();
  await picture(popup, 'popup-asked');
  await axe(popup);
  await popup.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await button(popup, 'No question tonight').click();
  await expect(popup.getByText('No question tonight. Sitting together is enough.')).toBeVisible();
});

test.describe('the page of all questions', () => {
  test('finds by words, strategy and depth, and covers the deep ones', async ({ evenfall }) => {
    const page = await evenfall.open('questions.html');
    await expect(page.getByText('720 questions')).toBeVisible();
    await page.getByLabel('Search').fill('SÉA mountain');
    await expect(page.getByText('One question', { exact: true })).toBeVisible();
    await page.getByLabel('Search').fill('');
    await page.getByLabel('About', { exact: true }).selectOption('Opening up');
    await page.getByText('deep', { exact: true }).first().click();
    await expect(page.getByText('6 questions')).toBeVisible();
    await expect(page.getByText(deep.text)).toBeHidden();
    await button(page, 'Show the deep ones').click();
    await expect(page.getByText(deep.text)).toBeVisible();
    await picture(page, 'questions-deep');
    await axe(page);
    await page.getByLabel('Search').fill('zebra');
    await expect(page.getByText('Nothing fits.', { exact: false })).toBeVisible();
  });

  test('keeps one, and lays it on the table for tonight', async ({ evenfall, tab }) => {
    const page = await newTab(evenfall, tab);
    const questions = await evenfall.open('questions.html');
    await questions.getByLabel('Search').fill('sea, a mountain');
    await button(questions, /^Keep: Where did you see the sea/).click();
    await button(questions, /^Take it tonight: Where did you see the sea/).click();
    await expect(questions.getByText('It lies on the table for tonight.')).toBeVisible();
    await expect(question(page)).toHaveText(/Where did you see the sea/);
    await expect(button(page, 'Keep')).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'We talked about it').click();
    await questions.getByLabel('Search').fill('');
    await questions.getByText('Talked about', { exact: true }).click();
    await expect(questions.getByText(/talked about on/)).toBeVisible();
    await questions.getByText('Kept', { exact: true }).click();
    await expect(questions.getByText('One question', { exact: true })).toBeVisible();
  });

  test('takes a question of one’s own, changes it, and gives it back when it was removed', async ({
    evenfall,
    tab,
  }) => {
    const page = await evenfall.open('questions.html');
    await page.getByLabel('The question', { exact: true }).fill('too short');
    await button(page, 'Add it').click();
    await expect(page.getByText('A question needs at least twelve letters.')).toBeVisible();
    await page.getByLabel('The question', { exact: true }).fill('What <b>shall</b> we plant?');
    await button(page, 'Add it').click();
    await page.getByText('Your own', { exact: true }).last().click();
    await expect(page.getByText('What <b>shall</b> we plant?')).toBeVisible();
    await button(page, /^Edit/).click();
    await expect(page.getByLabel('The question', { exact: true })).toBeFocused();
    await page.getByLabel('The question', { exact: true }).fill('What shall we plant this year?');
    await button(page, 'Save it').click();
    await expect(page.locator('.qs-list').getByText('What shall we plant this year?')).toBeVisible();
    await button(page, /^Remove/).click();
    await expect(page.getByText('None yet.', { exact: false })).toBeVisible();
    expect((await stored(tab))['own-cards']).toEqual([]);
    await button(page, 'Undo').click();
    await expect(page.locator('.qs-list').getByText('What shall we plant this year?')).toBeVisible();
  });

  test('shows what of a file would be taken, and takes it only then', async ({ evenfall, tab }) => {
    const page = await evenfall.open('questions.html');
    const choose = (name: string, text: string | Buffer) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await choose(
      'ours.txt',
      'What do we sing tonight?\nshort\n<img src=x onerror=alert(1)> what?\nWhat do we sing tonight?\n',
    );
    await expect(page.getByText('One question would be added.')).toBeVisible();
    await expect(page.getByText('Line 2: shorter than twelve letters')).toBeVisible();
    await expect(page.getByText('Line 3: there is markup in it; plain words only')).toBeVisible();
    await expect(page.getByText('Line 4: it stands in this file twice')).toBeVisible();
    expect((await stored(tab))['own-cards']).toBeUndefined();
    await picture(page, 'questions-import');
    await axe(page);
    await button(page, 'Add them').click();
    await expect(page.getByText('Added: 1.')).toBeVisible();
    expect((await stored(tab))['own-cards']).toMatchObject([{ text: 'What do we sing tonight?' }]);

    const { bytes } = await savedBy(page, () => button(page, 'Save as JSON').click());
    expect(JSON.parse(bytes.toString())).toMatchObject({ questions: [{ text: 'What do we sing tonight?' }] });

    await choose('large.txt', Buffer.alloc(5_000_000, 'What do we sing?\n'));
    await expect(page.getByText('This file is larger than one megabyte', { exact: false })).toBeVisible();
    await choose('latin.txt', Buffer.from([87, 97, 115, 32, 102, 228, 110, 103, 116, 63, 10]));
    await expect(page.getByText('This text is not in UTF-8.', { exact: false })).toBeVisible();
    await choose(
      'lines.txt',
      Array.from({ length: 10_000 }, (_, line) => `What of the number ${line}?`).join('\n'),
    );
    await expect(page.getByText('There is room for 2,000 questions', { exact: false })).toBeVisible();
    await choose('page.html', '<!doctype html><script>alert(1)</script>');
    await expect(page.getByText('This is a web page', { exact: false })).toBeVisible();
    expect((await stored(tab))['own-cards']).toHaveLength(1);
  });

  test('leaves one’s own untouched when the browser will not store more', async ({ evenfall, tab }) => {
    const page = await evenfall.open('questions.html');
    await send(tab, {
      type: 'own.keep',
      cards: [{ ...deep, id: 'own-1', language: '', text: 'What is ours to keep?' }],
    });
    const many = Array.from({ length: 2000 }, (_, index) => ({ ...deep, id: `own-x${index}`, language: '' }));
    expect(await send(tab, { type: 'own.keep', cards: many })).toEqual({ ok: false, why: 'full' });
    expect((await stored(tab))['own-cards']).toHaveLength(1);
    await expect(page.getByText('721 questions')).toBeVisible();
  });
});

test('topics are switched off without a reason, and what lies there gives way', async ({ evenfall, tab }) => {
  const page = await newTab(evenfall, tab);
  await lay(tab, { ...deep, depth: 1, when: [], topics: ['money'] });
  // What somebody chose stays; what was drawn goes.
  const { state } = await stored(tab);
  const lies = { ...(await cardTonight(tab)), opened: false };
  await page.evaluate((state) => chrome.storage.local.set({ state }), {
    ...state,
    table: { ...state.table, lies },
  } as never);
  await expect(question(page)).toHaveText(deep.text);
  const options = await evenfall.open('options.html#questions');
  await options.getByText('money', { exact: true }).click();
  await expect(question(page)).not.toHaveText(deep.text);
  expect((await cardTonight(tab)).card.topics).not.toContain('money');
});
