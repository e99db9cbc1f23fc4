import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { Evenfall, send } from './evenfall.ts';
import { Profile } from './profile.ts';

type Shared = { evenfall: Evenfall; requests: string[] };

/** Requests that stay inside: the extension's own files, and what a page makes itself. */
const inside = /^(chrome-extension|data|blob|about|chrome|chrome-untrusted):/;

export const test = base.extend<{ evenfall: Evenfall; tab: Page; profile: Profile }, { shared: Shared }>({
  /** One browser for all tests of pages. */
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const profile = new Profile();
      const context = await profile.load();
      const requests: string[] = [];
      context.on('request', (request) => requests.push(request.url()));
      await use({ evenfall: await Evenfall.in(profile, context), requests });
      await profile.remove();
    },
    { scope: 'worker' },
  ],
  /** Evenfall as it is right after its install, with nothing kept. No request may leave it. */
  evenfall: async ({ shared: { evenfall, requests } }, use) => {
    const page = await evenfall.open('options.html');
    // First of all: a page that is still open would draw a card for the storage as soon as it is empty.
    for (const other of evenfall.context.pages()) if (other !== page) await other.close();
    await page.evaluate(async () => {
      localStorage.clear();
      await chrome.storage.local.clear();
      await chrome.alarms.clearAll();
    });
    await send(page, { type: 'clock.tick' });
    requests.length = 0;
    await use(evenfall);
    await evenfall.leavePopups();
    expect(requests.filter((url) => !inside.test(url))).toEqual([]);
  },
  /** A page of Evenfall from which commands are sent and storage is read. */
  tab: async ({ evenfall }, use) => {
    const page = evenfall.context.pages()[0] ?? (await evenfall.open('options.html'));
    await use(page);
  },
  /** A profile of the test's own, for what happens over restarts. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  profile: async ({}, use) => {
    const profile = new Profile();
    await use(profile);
    await profile.remove();
  },
});

export { expect };

/** Where the tests leave their pictures. */
const album = path.resolve(import.meta.dirname, '../pictures');

/** Takes a picture of a page. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(album, { recursive: true });
  await page.screenshot({ path: path.join(album, `${name}.png`) });
}
