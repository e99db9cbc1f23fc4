import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  cardTonight,
  type Evenfall,
  eventually,
  planAgo,
  send,
  stored,
  toolbar,
} from './harness/evenfall.ts';
import { installed } from './harness/installed.ts';
import { expect, picture, test } from './harness/test.ts';

const pages = [
  'newtab',
  'popup',
  'landing',
  'pause',
  'welcome',
  'options',
  'questions',
  'note',
  'journal',
  'data',
] as const;

/** The hours at which pages look different, as minutes past the cutoff. */
const hours = { day: -300, windDown: -40, due: 3 } as const;

/** The pages that are looked at in an hour: those under a whole sky in each, the others by day and after it. */
const pagesAt = (hour: keyof typeof hours) =>
  pages.filter((name) => hour !== 'windDown' || ['newtab', 'popup', 'landing'].includes(name));

/** Whether everything on a page fits its width. */
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test.describe('the new tab', () => {
  test('replaces the browser’s own, leaves the address bar its focus, and shows a question', async ({
    evenfall,
    tab,
  }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(-300) });
    const page = await evenfall.context.newPage();
    await page.goto('chrome://newtab/');
    const { card } = await cardTonight(tab);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(card.text);
    expect(page.url()).toBe(evenfall.url('newtab.html'));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await expect(page.getByText(/closing at .* · in 5 h/)).toBeVisible();
  });

  test('has its words, its theme and its sky in the first frame', async ({ evenfall, tab }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(3) });
    await send(tab, { type: 'look.change', theme: 'dark' });
    const { card } = await firstTab(evenfall, tab);
    const page = await evenfall.context.newPage();
    await page.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      // What stands on the page at each frame, and whatever moves after it was painted.
      const look = () => {
        const { theme, sky, stage } = document.documentElement.dataset;
        const words = document.querySelector('h1')?.textContent;
        if (document.body) seen.push(JSON.stringify({ theme, sky, stage, words }));
        if (seen.length < 40) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name))).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto(evenfall.url('newtab.html'));
    await eventually(async () =>
      page.evaluate(() => (globalThis as never as { seen: [] }).seen.length >= 40),
    );
    const seen = await page.evaluate(() => (globalThis as never as { seen: string[] }).seen);
    expect(new Set(seen).size).toBe(1);
    expect(JSON.parse(seen[0] ?? '')).toEqual({
      theme: 'dark',
      sky: 'after',
      stage: 'due',
      words: card.text,
    });
  });

  test('is covered by Escape twice, on every tab, until it is shown again', async ({ evenfall, tab }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(-300) });
    const other = await evenfall.open('newtab.html');
    const page = await evenfall.open('newtab.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The words stand before the page's own scripts have come; then the keys are heard.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden({ timeout: 300 });
    }).toPass();
    await expect(other.getByRole('heading', { level: 1 })).toBeHidden();
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('glance') ?? '').table)).toBeNull();
    await page.getByRole('button', { name: 'Show the page' }).click();
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('hears a button that is pressed before its scripts have come', async ({ evenfall, tab }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(-300) });
    await firstTab(evenfall, tab);
    const page = await evenfall.context.newPage();
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () =>
        document.querySelector<HTMLElement>('.in-question [aria-pressed]')?.click(),
      );
    });
    await page.goto(evenfall.url('newtab.html'));
    await expect(page.getByRole('button', { name: 'Keep' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('bears a mirror that is garbage', async ({ evenfall, tab }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(-300) });
    for (const garbage of [
      '{',
      '"x"',
      '{"from":0,"to":9e15,"sunsetAt":1,"dueAt":null,"cutoffAt":null,"table":{"kind":"card"}}',
    ]) {
      await tab.evaluate((glance) => localStorage.setItem('glance', glance), garbage);
      const page = await evenfall.open('newtab.html');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\?$/);
      await page.close();
    }
  });

  test('asks in the evening alone, or not at all, when so chosen', async ({ evenfall, tab }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(-300) });
    await send(tab, { type: 'newTab.change', show: 'evening' });
    const page = await evenfall.open('newtab.html');
    await expect(page.getByText(/closing at/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await send(tab, { type: 'plan.change', plan: planAgo(-30) });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await send(tab, { type: 'newTab.change', show: 'plain' });
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  });
});

test.describe('the popup', () => {
  test('takes a note by the keyboard alone, and keeps it through a kill of the browser', async () => {
    const { profile, open } = await installed();
    let evenfall = await open();
    await evenfall.open('options.html');
    const popup = await evenfall.popup();
    await expect(popup.getByRole('textbox')).toBeFocused();
    await popup.keyboard.type('how you <i>hum</i> in the kitchen.');
    await popup.keyboard.press('Control+Enter');
    await expect(popup.getByRole('status').first()).toHaveText('Kept');
    await expect(popup.locator('blockquote')).toHaveText(/how you <i>hum<\/i> in the kitchen\.$/);
    await profile.kill();

    evenfall = await open();
    const all = await stored(await evenfall.open('options.html'));
    const month = Object.entries(all).find(([key]) => key.startsWith('journal:'))?.[1];
    expect(month).toEqual([
      {
        id: expect.any(String),
        written: expect.any(String),
        text: 'No big reason today. I noticed how you <i>hum</i> in the kitchen.',
        kind: 'thanks',
        passed: null,
      },
    ]);
    await profile.remove();
  });

  test('changes tonight, and the new tab follows', async ({ evenfall, tab }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(-300) });
    const page = await evenfall.open('newtab.html');
    await expect(page.getByText(/closing at .* · in 5 h/)).toBeVisible();
    const popup = await evenfall.popup();
    await popup.getByRole('button', { name: '+15 min' }).click();
    await expect(page.getByText(/closing at .* · in 5 h 1\d m/)).toBeVisible();
    await popup.getByRole('button', { name: 'Not tonight' }).click();
    await expect(popup.getByText('until four in the morning')).toBeVisible();
    await expect(page.getByText(/closing at/)).toBeHidden();
    await popup.getByRole('button', { name: 'After all' }).click();
    await expect(page.getByText(/closing at/)).toBeVisible();
    await picture(popup, 'popup');
  });

  test('begins a note in twelve ways, and replaces none that was begun', async ({ evenfall }) => {
    const page = await evenfall.open('popup.html');
    const field = page.getByRole('textbox');
    await page.getByText('Laughter').click();
    await expect(field).toHaveValue('You made me laugh about ');
    await page.getByRole('button', { name: 'Others' }).click();
    await page.getByText('Courage').click();
    await expect(field).toHaveValue('It was brave when you ');
    await field.pressSequentially('asked');
    await page.getByText('Staying').click();
    await expect(field).toHaveValue('It was brave when you asked');
  });

  test('keeps nothing that was not written', async ({ evenfall, tab }) => {
    const page = await evenfall.open('popup.html');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect(page.getByText('There is nothing to keep yet.')).toBeVisible();
    expect(Object.keys(await stored(tab)).filter((key) => key.startsWith('journal:'))).toEqual([]);
  });
});

test.describe('the pause', () => {
  test('begins by itself, leads through the breath, and ends by Escape in a soft light', async ({
    evenfall,
  }) => {
    const page = await evenfall.open('pause.html');
    await expect(page.getByText('Sit as you are. Let the shoulders drop.')).toBeVisible();
    await page.getByText('Together').click();
    await expect(page.getByText('Breathe in', { exact: true })).toBeVisible({ timeout: 25_000 });
    await expect(page.locator('[aria-live="polite"]')).toHaveText('Breathe in, 5');
    await picture(page, 'pause-together');
    await page.getByText('On my own').click();
    await picture(page, 'pause');
    await expect(page.locator('[aria-live="polite"]')).toHaveText('Breathe out, 6');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'That is all.' })).toBeVisible();
  });

  test('stands still and counts, where less motion is wanted', async ({ evenfall }) => {
    const page = await evenfall.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(evenfall.url('pause.html'));
    await expect(page.locator('.beat .on').first())
      .toBeVisible({ timeout: 30_000 })
      .catch(async (e) => {
        console.log(
          await page.evaluate(() => [
            document.hidden,
            matchMedia('(prefers-reduced-motion: reduce)').matches,
            document.body.innerHTML.slice(-1500),
            { ...document.documentElement.dataset },
          ]),
        );
        throw e;
      });
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
    await picture(page, 'pause-still');
  });
});

test.describe('the welcome page', () => {
  test('keeps each of three answers as it is given, and says when the first closing is', async ({
    evenfall,
    tab,
  }) => {
    const page = await evenfall.open('welcome.html');
    await page.getByLabel('Close the laptop at').fill('22:15');
    await page.getByLabel('Saturday').check();
    await page.getByLabel('What you call your partner').fill('Robin');
    await page.getByLabel('What you call your partner').press('Enter');
    await expect.poll(async () => (await stored(tab)).state.partner).toBe('Robin');
    const { plan, welcomed } = (await stored(tab)).state;
    expect(plan).toMatchObject({ mon: '22:15', fri: null, sat: '22:15', sun: '22:15' });
    expect(welcomed).toBe(false);
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByText(/First closing: .* at 22:15/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open a new tab' })).toBeFocused();
    expect((await stored(tab)).state.welcomed).toBe(true);
  });
});

test.describe('the settings', () => {
  test('turn the theme of every page, also in the first frame of the next', async ({ evenfall }) => {
    const page = await evenfall.open('options.html');
    const other = await evenfall.open('newtab.html');
    await page.getByText('Dark', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
    const next = await evenfall.context.newPage();
    await next.goto(evenfall.url('options.html'), { waitUntil: 'commit' });
    await expect(next.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('know somebody who is away, until the day they named or they are back', async ({ evenfall, tab }) => {
    await send(tab, { type: 'plan.change', plan: planAgo(3) });
    const page = await evenfall.open('options.html');
    await page.getByRole('button', { name: 'A week' }).click();
    await expect(page.getByText(/You are away until/)).toBeVisible();
    await expect.poll(async () => (await toolbar(tab)).title).toBe('Evenfall: away');
    await page.getByRole('button', { name: 'Back again' }).click();
    await expect.poll(async () => (await toolbar(tab)).title).toContain('it is past');
  });
});

test.describe('every page', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`has nothing that axe would find, in the ${scheme} theme`, async ({ evenfall, tab }) => {
      test.setTimeout(120_000);
      for (const hour of ['day', 'windDown', 'due'] as const) {
        await send(tab, { type: 'plan.change', plan: planAgo(hours[hour]) });
        for (const name of pagesAt(hour)) {
          const page = await evenfall.context.newPage();
          await page.emulateMedia({ colorScheme: scheme });
          await page.goto(evenfall.url(`${name}.html`));
          await settled(page);
          await picture(page, `${name}-${hour}-${scheme}`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [name, hour, id, nodes.map(({ html }) => html)])).toEqual(
            [],
          );
          await page.close();
        }
      }
    });
  }

  test('fits a width of 390, with text twice as large, and right to left', async ({ evenfall, tab }) => {
    test.setTimeout(120_000);
    for (const hour of ['day', 'windDown', 'due'] as const) {
      await send(tab, { type: 'plan.change', plan: planAgo(hours[hour]) });
      for (const name of hour === 'day' ? pages : pagesAt('windDown')) {
        const page = await evenfall.context.newPage();
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(evenfall.url(`${name}.html`));
        await settled(page);
        await picture(page, `${name}-narrow-${hour}`);
        expect([name, await fits(page)]).toEqual([name, true]);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect([name, 'large', await fits(page)]).toEqual([name, 'large', true]);
        await page.evaluate(() => {
          document.documentElement.style.removeProperty('font-size');
          document.documentElement.dir = 'rtl';
        });
        expect([name, 'rtl', await fits(page)]).toEqual([name, 'rtl', true]);
        await page.close();
      }
    }
  });

  test('can be walked by the keyboard: each control is reached, in order, and shows its focus', async ({
    evenfall,
    tab,
  }) => {
    test.setTimeout(120_000);
    await send(tab, { type: 'plan.change', plan: planAgo(3) });
    for (const name of pages) {
      const page = await evenfall.open(`${name}.html`);
      await settled(page);
      const visible = await page.evaluate(() => {
        const controls = 'a[href], button, input, textarea, select, summary';
        const groups = new Set<string>();
        return [...document.querySelectorAll<HTMLInputElement>(controls)].filter((control) => {
          if (!control.checkVisibility() || control.disabled) return false;
          // Of a group of radios one is reached by Tab, the others by the arrows.
          if (control.type !== 'radio') return true;
          return !groups.has(control.name) && groups.add(control.name);
        }).length;
      });
      const reached = new Set<string>();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      for (let press = 0; press < visible + 12; press += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const on = document.activeElement;
          if (!on || on === document.body) return null;
          const all = [...document.querySelectorAll('*')];
          const label = on.closest('.chip') ?? on;
          // Within a field of a time or a date the browser draws its own focus, on the part that has it.
          const own = on.matches('[type="time"], [type="date"]');
          return { at: String(all.indexOf(on)), outline: own ? 'own' : getComputedStyle(label).outlineStyle };
        });
        // Past the last control the browser's own window has its turn; then it begins again.
        if (focus === null) continue;
        expect([name, focus.outline]).not.toEqual([name, 'none']);
        reached.add(focus.at);
      }
      expect([name, reached.size]).toEqual([name, visible]);
      await page.close();
    }
  });
});

/** Opens the first new tab of the day, which draws the card and leaves its glance for the next. */
async function firstTab(evenfall: Evenfall, tab: Page) {
  const page = await evenfall.open('newtab.html');
  const lying = await cardTonight(tab);
  await page.waitForFunction(() => JSON.parse(localStorage.getItem('glance') ?? '{}').table);
  return lying;
}

/** Waits until a page shows what it knows, in its own letters. */
async function settled(page: Page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(150);
}
