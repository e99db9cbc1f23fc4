import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { Evenfall, eventually, planIn, send, stored, toolbar } from './harness/evenfall.ts';
import { Profile, sleep } from './harness/profile.ts';

/*
 * `npm start`. With a display: a browser of its own profile, with Evenfall loaded, open until it is closed. Without
 * one: an evening from beginning to end, in the time of the clock on the wall, told in words and pictures.
 */

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const profile = new Profile({ headless: !hasDisplay });
try {
  await (hasDisplay ? byHand() : anEvening());
} finally {
  await profile.remove();
}

async function byHand() {
  const context = await profile.load();
  await Evenfall.in(profile, context);
  console.log('Evenfall is loaded in a browser with a profile of its own. Close the browser to end.');
  await new Promise((closed) => context.once('close', closed));
}

async function anEvening() {
  const album = path.resolve('evening-pictures');
  mkdirSync(album, { recursive: true });
  let count = 0;
  const tell = async (what: string, page?: Page) => {
    const time = new Date().toTimeString().slice(0, 8);
    if (page === undefined) return console.log(`${time}  ${what}`);
    count += 1;
    const file = path.join('evening-pictures', `${count}-${new URL(page.url()).pathname.slice(1, -5)}.png`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file });
    console.log(`${time}  ${what}  (${file})`);
  };

  console.log('There is no display, so here is an evening without one, at its real pace.\n');
  const evenfall = await Evenfall.in(profile, await profile.load());
  const welcomed = () => evenfall.context.pages().find((page) => page.url() === evenfall.url('welcome.html'));
  await eventually(async () => welcomed() !== undefined);
  const welcome = welcomed() as Page;
  await welcome.getByLabel('What you call your partner').fill('Robin');
  await welcome.getByLabel('What you call your partner').blur();
  await tell('Evenfall was installed and asks its three questions.', welcome);

  const { plan, at } = planIn(25);
  await send(welcome, { type: 'plan.change', plan });
  await send(welcome, { type: 'welcome.finish' });
  const tab = await evenfall.open('newtab.html');
  const question = tab.getByRole('heading', { level: 1 });
  await question.waitFor();
  await tell(`The cutoff is near, and a new tab asks: “${await question.textContent()}”`, tab);
  await tell(`The toolbar says: ${JSON.stringify(await toolbar(tab))}`);

  const popup = await evenfall.open('popup.html');
  await popup.getByRole('textbox').pressSequentially('how you laughed at the rain.');
  await popup.keyboard.press('Control+Enter');
  await popup.getByText('Kept, for Robin').waitFor();
  await tell('A thank-you was typed into the popup and kept.', popup);

  const pause = await evenfall.open('pause.html');
  await tell('A pause began by itself.', pause);
  await pause.keyboard.press('Escape');

  await evenfall.stopWorker(tab);
  await tell(`The background sleeps; the alarm is due in ${Math.round((at - Date.now()) / 1000)} s.`);
  await eventually(async () => (await toolbar(tab)).title.includes('past'), at - Date.now() + 20_000);
  await tell(`The alarm woke it. The toolbar says: ${JSON.stringify(await toolbar(tab))}`);
  await tab.bringToFront();
  await sleep(1500);
  await tell('The new tab turned to night.', tab);

  const landing = await evenfall.open('landing.html');
  await landing.getByRole('button', { name: '10 more' }).waitFor();
  await tell('The closing page asks.', landing);
  await landing.getByRole('button', { name: '10 more' }).click();
  await landing.getByRole('heading', { name: 'A little longer.' }).waitFor();
  await tell('Ten minutes more, without a word about it.', landing);
  await landing.getByRole('button', { name: 'Close up' }).click();
  await landing.getByLabel('Tomorrow’s first step').fill('Answer the letter');
  await tell('Closing up: the first step for tomorrow.', landing);
  await landing.keyboard.press('Enter');
  await landing.getByRole('button', { name: 'Said it' }).click();
  await tell('The words are said. What is left is the lid.', landing);
  const { state } = await stored(landing);
  await tell(
    `Kept for the morning: “${state.firstStep?.text}”. It will stand on the first new tab after four.`,
  );
  console.log(`\nThe pictures are in ${album}.`);
}
