import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const output = path.resolve(import.meta.dirname, '../../.output');
const kB = 1000;

/** What may be weighed, and how much it may weigh (the new tab and the package as promised, the rest as it is). */
const budgets = { package: 600 * kB, newTab: 260 * kB, background: 60 * kB, first: 8 * kB, page: 30 * kB };

/** The files of a build with their sizes, largest first, for the message when a budget is broken. */
function weigh(folder: string, files: string[]) {
  return files
    .map((file) => [file, readFileSync(path.join(folder, file)).length] as const)
    .sort(([, one], [, other]) => other - one);
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the weight of %s', (target) => {
  const folder = path.join(output, target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  /** A script with all that it imports, and they import. */
  const importedFrom = (file: string): string[] => {
    const code = readFileSync(path.join(folder, file), 'utf8');
    const imports = [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
      ([, name]) => `chunks/${name}`,
    );
    return [...new Set([file, ...imports.flatMap(importedFrom)])];
  };
  const total = (named: string[]) => weigh(folder, named).reduce((sum, [, size]) => sum + size, 0);

  it('is within the budget as a package', () => {
    // A package is a zip: each file deflated by itself.
    const zipped = files.reduce(
      (sum, file) => sum + deflateRawSync(readFileSync(path.join(folder, file))).length,
      0,
    );
    expect(zipped, JSON.stringify(weigh(folder, files).slice(0, 5))).toBeLessThanOrEqual(budgets.package);
  });

  it('is within the budget of a new tab’s own scripts', () => {
    const html = readFileSync(path.join(folder, 'newtab.html'), 'utf8');
    const [, main = ''] = /<meta name="main" content="\/([^"]+\.js)"/.exec(html) ?? [];
    const scripts = ['first.js', ...importedFrom(main)];
    expect(scripts.length).toBeGreaterThan(2);
    expect(total(scripts), JSON.stringify(weigh(folder, scripts))).toBeLessThanOrEqual(budgets.newTab);
  });

  it('lies on no path that is hot: neither the background nor a new tab holds a question', () => {
    const html = readFileSync(path.join(folder, 'newtab.html'), 'utf8');
    const [, main = ''] = /<meta name="main" content="\/([^"]+\.js)"/.exec(html) ?? [];
    const hot = ['background.js', 'first.js', ...importedFrom(main)];
    const holding = (words: string, among: string[]) =>
      among.filter((file) => readFileSync(path.join(folder, file), 'utf8').includes(words));
    const words = 'If today were a road';
    expect(holding(words, hot)).toEqual([]);
    // They are there all the same, for the page that draws.
    expect(
      holding(
        words,
        files.filter((file) => file.endsWith('.js')),
      ),
    ).toHaveLength(1);
  });

  it('is within the budget of the background, of the first script, and of each page', () => {
    expect(total(['background.js'])).toBeLessThanOrEqual(budgets.background);
    expect(total(['first.js'])).toBeLessThanOrEqual(budgets.first);
    for (const [page, size] of weigh(
      folder,
      files.filter((file) => file.endsWith('.html')),
    )) {
      expect([page, size <= budgets.page]).toEqual([page, true]);
    }
  });
});
