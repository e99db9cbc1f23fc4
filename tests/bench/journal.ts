import type { Page } from '@playwright/test';
import { type Evenfall, send } from '../e2e/harness/evenfall.ts';

/** What the journal costs with so many notes over ten years: medians of one interleaved run, in milliseconds. */
export type Scale = { notes: number; newtab: number; popup: number; add: number; journal: number };

const months = 120;

/** Puts so many notes into the storage, spread over ten years, in place of those that are there. */
async function fill(page: Page, notes: number): Promise<void> {
  await page.evaluate(
    async ([notes, months]) => {
      const keys = Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('journal:'));
      await chrome.storage.local.remove(keys);
      const now = Temporal.Now.plainDateISO().toPlainYearMonth();
      const items: Record<string, unknown[]> = {};
      for (let index = 0; index < notes; index += 1) {
        const month = now.subtract({ months: index % months }).toString();
        items[`journal:${month}`] ??= [];
        items[`journal:${month}`]?.push({
          id: crypto.randomUUID(),
          written: `${month}-${String(1 + (index % 28)).padStart(2, '0')}`,
          text: `You set the table before I was home, the ${index}th time.`,
          kind: 'thanks',
          passed: null,
        });
      }
      await chrome.storage.local.set(items);
    },
    [notes, months] as const,
  );
}

/** Milliseconds from the start of a page to the first moment at which something is there. */
async function until(evenfall: Evenfall, name: string, there: string): Promise<number> {
  const page = await evenfall.context.newPage();
  await page.addInitScript((selector) => {
    const look = () => {
      if (document.querySelector(selector)) Object.assign(globalThis, { there: performance.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, there);
  await page.goto(evenfall.url(name));
  const handle = await page.waitForFunction(() => (globalThis as { there?: number }).there);
  const time = (await handle.jsonValue()) as number;
  await page.close();
  return time;
}

async function add(page: Page): Promise<number> {
  const id = crypto.randomUUID();
  const [time] = await page.evaluate(async (id) => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ type: 'note.keep', id, text: 'One more.' });
    return [performance.now() - start];
  }, id);
  return time ?? Number.NaN;
}

/** Measures with each number of notes in turn, round by round, so that a busy machine is busy for all of them. */
export async function journal(
  evenfall: Evenfall,
  inside: Page,
  counts: readonly number[],
  rounds: number,
): Promise<Scale[]> {
  const taken = counts.map(
    () => ({ newtab: [], popup: [], add: [], journal: [] }) as Record<keyof Omit<Scale, 'notes'>, number[]>,
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, count] of counts.entries()) {
      await fill(inside, count);
      await send(inside, { type: 'clock.tick' });
      const those = taken[index];
      for (let time = 0; time < 5; time += 1) those?.add.push(await add(inside));
      those?.newtab.push(await until(evenfall, 'newtab.html', 'h1:not(:empty)'));
      those?.popup.push(await until(evenfall, 'popup.html', 'textarea'));
      those?.journal.push(await until(evenfall, 'journal.html', '.note'));
    }
  }
  return counts.map((notes, index) => {
    const median = (what: keyof Omit<Scale, 'notes'>) => {
      const sorted = (taken[index]?.[what] ?? []).toSorted((one, other) => one - other);
      return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    };
    return {
      notes,
      newtab: median('newtab'),
      popup: median('popup'),
      add: median('add'),
      journal: median('journal'),
    };
  });
}
