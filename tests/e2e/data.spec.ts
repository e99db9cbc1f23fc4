import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Evenfall, eventually, savedBy, send, stored } from './harness/evenfall.ts';
import { expect, picture, test } from './harness/test.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const choose = (page: Page, bytes: Buffer) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: bytes });

const notes = (all: Record<string, unknown>) =>
  Object.entries(all)
    .filter(([key]) => key.startsWith('journal:'))
    .flatMap(([, month]) => month as { text: string }[])
    .map(({ text }) => text)
    .toSorted();

/** Fills Evenfall with something of everything. */
async function fill(evenfall: Evenfall, tab: Page) {
  await send(tab, { type: 'partner.name', name: 'Robin' });
  for (const text of ['You hum in the kitchen.', 'You <b>waited</b> with me.'])
    await send(tab, { type: 'note.keep', id: crypto.randomUUID(), text });
  const newtab = await evenfall.open('newtab.html');
  await eventually(async () => (await stored(tab)).cards !== undefined);
  await newtab.close();
}

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('everything is saved, erased, and brought back; a second time nothing is new', async ({
  evenfall,
  tab,
}) => {
  await fill(evenfall, tab);
  const before = await stored(tab);
  const page = await evenfall.open('data.html');
  const { name, bytes } = await savedBy(page, () => button(page, 'For machines (JSON)').click());
  expect(name).toBe('evenfall.json');
  expect(await send(tab, { type: 'data.erase' })).toEqual({ ok: true });
  expect(notes(await stored(tab))).toEqual([]);

  await choose(page, bytes);
  await expect(page.getByText('Would be added: 2 notes', { exact: false })).toBeVisible();
  await page.getByLabel('Take its settings too').check();
  await picture(page, 'data-preview');
  await axe(page);
  await button(page, 'Add it').click();
  await expect(page.getByText('Added. A snapshot from before is kept below.')).toBeVisible();
  const after = await stored(tab);
  expect(notes(after)).toEqual(notes(before));
  expect(after.state.partner).toBe('Robin');
  expect(after.cards.met).toEqual(before.cards.met);

  await choose(page, bytes);
  await expect(page.getByText('Everything in this file is here already.')).toBeVisible();
  await button(page, 'Add it').click();
  await eventually(
    async () => Object.keys(await stored(tab)).filter((key) => key.startsWith('snapshot:')).length === 2,
  );
  expect(notes(await stored(tab))).toEqual(notes(before));
});

test('a sealed copy opens with its passphrase alone', async ({ evenfall, tab }) => {
  test.setTimeout(60_000);
  await fill(evenfall, tab);
  const page = await evenfall.open('data.html');
  await page.getByLabel('Passphrase').fill('short');
  await button(page, 'Save sealed').click();
  await expect(page.getByText('At least ten letters, please.', { exact: false })).toBeVisible();
  await page.getByLabel('Passphrase').fill('two birds on a wire');
  const { bytes } = await savedBy(page, () => button(page, 'Save sealed').click());
  expect(bytes.toString()).not.toMatch(/kitchen|Robin|waited/);
  expect(JSON.parse(bytes.toString())).toMatchObject({ evenfall: 'sealed', kdf: { iterations: 600_000 } });
  await send(tab, { type: 'data.erase' });

  await choose(page, bytes);
  await page.getByLabel('Passphrase').last().fill('two birds on a roof');
  await button(page, 'Open it').click();
  await expect(page.getByText('That passphrase does not open this file', { exact: false })).toBeVisible();
  await page.getByLabel('Passphrase').last().fill('two birds on a wire');
  await button(page, 'Open it').click();
  await expect(page.getByText('Would be added: 2 notes', { exact: false })).toBeVisible();
});

test('the files for people hold the notes as text', async ({ evenfall, tab }) => {
  await fill(evenfall, tab);
  const page = await evenfall.open('data.html');
  const html = await savedBy(page, () => button(page, 'To print (HTML)').click());
  expect(html.bytes.toString()).toContain('You &lt;b&gt;waited&lt;/b&gt; with me.');
  const markdown = await savedBy(page, () => button(page, 'To read (Markdown)').click());
  expect(markdown.bytes.toString()).toContain('You hum in the kitchen');
});

test('a hostile or broken file is refused, and nothing is changed by it', async ({ evenfall, tab }) => {
  await fill(evenfall, tab);
  const before = JSON.stringify(await stored(tab));
  const page = await evenfall.open('data.html');
  for (const [bytes, said] of [
    [Buffer.from('{"evenfall": "backup", "no'), 'breaks off'],
    [Buffer.from('['.repeat(100_000)), 'breaks off'],
    [Buffer.from([0xff, 0x00, 0x41]), 'no text'],
    [Buffer.from('{"evenfall": "backup", "schema": 99}'), 'a later version'],
    [Buffer.from('{"tabs": []}'), 'not saved by Evenfall'],
  ] as const) {
    await choose(page, bytes);
    await expect(page.getByText(said, { exact: false })).toBeVisible();
  }
  // Fifty megabytes are made in the page: to send them there would take longer than to read them.
  await page.locator('input[type="file"]').evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(50_000_000)], 'large.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText('larger than anything', { exact: false })).toBeVisible();
  expect(JSON.stringify(await stored(tab))).toBe(before);
});

test('a snapshot brings back how it was, and the present stays one too', async ({ evenfall, tab }) => {
  await fill(evenfall, tab);
  const page = await evenfall.open('data.html');
  const { bytes } = await savedBy(page, () => button(page, 'For machines (JSON)').click());
  await choose(page, bytes);
  await button(page, 'Add it').click();
  await expect(page.getByText('Added.', { exact: false })).toBeVisible();
  await send(tab, { type: 'note.keep', id: crypto.randomUUID(), text: 'later' });
  expect(notes(await stored(tab))).toHaveLength(3);
  await button(page, 'Go back to this').click();
  await expect(page.getByText('As it was then.', { exact: false })).toBeVisible();
  expect(notes(await stored(tab))).toHaveLength(2);
  await expect(button(page, 'Go back to this')).toHaveCount(2);
  await button(page, 'Go back to this').first().click();
  await eventually(async () => notes(await stored(tab)).length === 3);
});

test('no more than five snapshots are kept', async ({ evenfall, tab }) => {
  await fill(evenfall, tab);
  for (let time = 0; time < 7; time += 1)
    await send(tab, { type: 'backup.take', notes: [], own: [], book: null, settings: null });
  const snapshots = Object.keys(await stored(tab)).filter((key) => key.startsWith('snapshot:'));
  expect(snapshots).toHaveLength(5);
});

test('everything is erased in two clicks: nothing that was written is left in the browser', async ({
  evenfall,
  tab,
}) => {
  await fill(evenfall, tab);
  await send(tab, { type: 'backup.take', notes: [], own: [], book: null, settings: null });
  await tab.evaluate(() => localStorage.setItem('draft', 'You hum, unfinished'));
  const page = await evenfall.open('options.html');
  await button(page, 'Delete everything …').click();
  await picture(page, 'options-erase');
  await button(page, 'Delete all of it now').click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  const left = JSON.stringify([await stored(tab), await tab.evaluate(() => ({ ...localStorage }))]);
  expect(left).not.toMatch(/hum|waited|Robin|journal:|snapshot:|aside:/);
});

test('how things stand can be read and copied, without a word that somebody wrote', async ({
  evenfall,
  tab,
}) => {
  await fill(evenfall, tab);
  await tab.evaluate(() => chrome.storage.local.set({ 'journal:2024-01': 'garbage' }));
  const page = await evenfall.open('data.html');
  await button(page, 'Look').click();
  const facts = page.locator('.facts');
  await expect(facts).toContainText('Months that cannot be read whole1');
  await expect(facts).toContainText('Notes2');
  await expect(facts).toContainText('Seal unbrokenyes');
  await evenfall.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, 'Copy').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/Next alarm: \d{4}-/);
  expect(copied).not.toMatch(/hum|waited|Robin|garbage/);
  await axe(page);
});
