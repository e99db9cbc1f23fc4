import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { runnerImport } from 'vite';
import { Evenfall, send } from '../e2e/harness/evenfall.ts';
import { Profile } from '../e2e/harness/profile.ts';
import { journal } from './journal.ts';

/*
 * Measures Evenfall's pages against a bare page in the same run: every round takes each page once, in shuffled
 * order, and medians are compared. Milliseconds of one machine mean nothing on another; the ratios do.
 */

const { values: flags } = parseArgs({
  options: { rounds: { type: 'string', default: '12' }, json: { type: 'string' } },
});
const rounds = Number(flags.rounds);

const build = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
const bare = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<body><main><h1>What was good today?</h1><p>A page with a few words, and nothing else.</p></main></body></html>`;
const emptyWorker = 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer(true));';

/** The build with a bare page beside its own, and an extension with next to nothing in its worker. */
function extensions(folder: string) {
  const own = path.join(folder, 'evenfall');
  cpSync(build, own, { recursive: true });
  writeFileSync(path.join(own, 'bare.html'), bare);
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(path.join(empty, 'bare.html'), bare);
  writeFileSync(path.join(empty, 'background.js'), emptyWorker);
  writeFileSync(
    path.join(empty, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      background: { service_worker: 'background.js' },
    }),
  );
  return { own, empty };
}

type Sample = { paint: number; largest: number; shift: number; script: number; heap: number; ready: number };
const measures = ['paint', 'largest', 'ready', 'shift', 'script', 'heap'] as const;

/** Opens a page once, with the processor slowed so many times, and takes its measures. */
async function open(context: BrowserContext, url: string, slowed: number): Promise<Sample> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  if (slowed > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.addInitScript(() => {
    const seen = { paint: 0, largest: 0, shift: 0, ready: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.paint = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    watch('layout-shift', ({ value = 0 }) => {
      seen.shift += value;
    });
    addEventListener('focusin', () => {
      seen.ready ||= performance.now();
    });
  });
  await page.goto(url);
  await page.waitForTimeout(300 * Math.min(slowed, 3));
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: Omit<Sample, 'script' | 'heap'> }).seen,
  );
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  await page.close();
  return {
    ...seen,
    // A page that takes no text is ready when it is painted.
    ready: Math.max(seen.paint, seen.ready),
    script: metric('ScriptDuration') * 1000,
    heap: metric('JSHeapUsedSize') / 1e6,
  };
}

async function pages(evenfall: Evenfall, slowed: number) {
  const names = ['bare', 'newtab', 'popup', 'landing'];
  const samples: Record<string, Sample[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names.toSorted(() => Math.random() - 0.5)) {
      const sample = await open(evenfall.context, evenfall.url(`${name}.html`), slowed);
      // The first round only warms up.
      if (round >= 0) samples[name]?.push(sample);
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        measures.map((what) => [what, median(samples[name]?.map((sample) => sample[what]) ?? [])]),
      ),
    ]),
  ) as Record<string, Sample>;
}

/** Milliseconds from a message to the answer of a worker that was stopped. */
async function wake(page: Page, stop: () => Promise<void>): Promise<number> {
  await stop();
  return page.evaluate(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage('not a command');
    return performance.now() - start;
  });
}

/** Milliseconds from a command in a page to the change coming back to it. */
function back(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const on = Math.random();
    const start = performance.now();
    const changed = new Promise<number>((resolve) => {
      chrome.storage.local.onChanged.addListener(function heard() {
        chrome.storage.local.onChanged.removeListener(heard);
        resolve(performance.now() - start);
      });
    });
    void chrome.runtime.sendMessage({ type: 'partner.name', name: `R${on}` });
    return changed;
  });
}

async function repeat(measure: () => Promise<number>, times: number): Promise<number> {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push(await measure());
  return median(all);
}

/** The drawing of cards, which needs no browser. */
async function drawing(): Promise<typeof import('./draws.ts')> {
  const root = path.resolve(import.meta.dirname, '../..');
  const { module } = await runnerImport<typeof import('./draws.ts')>(
    path.join(import.meta.dirname, 'draws.ts'),
    {
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
    },
  );
  return module;
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const folder = mkdtempSync(path.join(tmpdir(), 'evenfall-bench-'));
const { own, empty } = extensions(folder);
const profile = new Profile();
const context = await profile.open([`--load-extension=${own},${empty}`]);
while (context.serviceWorkers().length < 2) await context.waitForEvent('serviceworker');
const ids: string[] = [];
for (const worker of context.serviceWorkers()) {
  const name = await worker.evaluate(() => chrome.runtime.getManifest().name);
  ids[name === 'Empty' ? 1 : 0] = new URL(worker.url()).host;
}
const evenfall = await Evenfall.in(profile, context, ids[0]);
const inside = await evenfall.open('options.html');
const beside = await context.newPage();
await beside.goto(`chrome-extension://${ids[1]}/bare.html`);
await send(inside, { type: 'clock.tick' });

const result = {
  plain: await pages(evenfall, 1),
  slowed: await pages(evenfall, 4),
  worker: {
    own: await repeat(() => wake(inside, () => evenfall.stopWorker(inside)), rounds),
    empty: await repeat(() => wake(beside, () => evenfall.stopWorker(beside)), rounds),
  },
  command: await repeat(() => back(inside), 50),
  draws: (await drawing()).draws([1, 5 * 365], 200),
  scale: await journal(evenfall, inside, [10, 1000, 50_000], 5),
};
await profile.remove();
rmSync(folder, { recursive: true, force: true });
if (flags.json) writeFileSync(flags.json, `${JSON.stringify(result, null, 2)}\n`);
print();

function print() {
  const row = (...cells: (string | number)[]) =>
    console.log(
      cells
        .map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 34 : 11))
        .join(' '),
    );
  row('', 'first', 'largest', 'ready', 'shift', 'script ms', 'heap MB');
  for (const [kind, all] of Object.entries({
    'as it is': result.plain,
    'slowed four times': result.slowed,
  })) {
    for (const [name, page] of Object.entries(all)) {
      const times = (what: 'paint' | 'largest' | 'ready') => {
        const base = what === 'ready' ? all.bare?.paint : all.bare?.[what];
        return name === 'bare'
          ? `${page[what].toFixed(0)} ms`
          : `${(page[what] / (base ?? Number.NaN)).toFixed(2)} ×`;
      };
      row(
        `${name}, ${kind}`,
        times('paint'),
        times('largest'),
        times('ready'),
        page.shift.toFixed(3),
        page.script.toFixed(1),
        page.heap.toFixed(1),
      );
    }
  }
  row(
    'stopped worker to its answer',
    `${(result.worker.own / result.worker.empty).toFixed(2)} ×`,
    'of an empty one',
  );
  row('command to change on the page', `${result.command.toFixed(1)} ms`);
  const [few, ...more] = result.scale;
  for (const those of more) {
    const times = (what: 'newtab' | 'popup' | 'add' | 'journal') =>
      `${(those[what] / (few?.[what] ?? Number.NaN)).toFixed(2)} ×`;
    row(`${those.notes} notes, to ${few?.notes}: new tab`, times('newtab'));
    row(`${those.notes} notes: popup`, times('popup'));
    row(`${those.notes} notes: adding one`, times('add'));
    row(`${those.notes} notes: the journal’s first screen`, times('journal'));
  }
  const [fresh, old] = result.draws;
  const grown = (what: 'draw' | 'whole') =>
    `${((old?.[what] ?? Number.NaN) / (fresh?.[what] ?? Number.NaN)).toFixed(2)} ×`;
  row('drawing a card after five years', grown('draw'), 'of one after a day');
  row('the same with all that is read', grown('whole'), 'of one after a day');
}
