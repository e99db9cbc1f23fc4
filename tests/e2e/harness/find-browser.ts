import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The oldest Chromium that has what Evenfall is built on (`minimum_chrome_version`). */
const oldest = 144;

// Debian's /usr/bin/chromium is a shell script that adds flags of its own; the program itself comes first.
const onSystem = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.LOCALAPPDATA ?? ''}\\Chromium\\Application\\chrome.exe`,
];

/**
 * The path of a browser that Evenfall can be loaded into: the one of EVENFALL_BROWSER, or Chromium on the system,
 * or Playwright's own. Throws a sentence that says what to do when there is none.
 */
export function findBrowser(): string {
  const named = process.env.EVENFALL_BROWSER;
  if (named) return checked(named);
  const found = [...onSystem, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
  if (found) return checked(found);
  throw new Error(
    'No Chromium was found. Install it (on Debian: apt-get install chromium), or let Playwright bring its own ' +
      '(npx playwright install chromium), or name one in the variable EVENFALL_BROWSER.',
  );
}

function checked(path: string): string {
  if (!existsSync(path)) throw new Error(`EVENFALL_BROWSER names ${path}, but there is no such file.`);
  // On Windows a browser does not print its version; there it is taken as it is.
  if (process.platform === 'win32') return path;
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  if (version.startsWith('Google Chrome ') && !version.includes('for Testing')) {
    throw new Error(
      `${version} ignores --load-extension, as all branded Chrome does from 137 on. Use Chromium instead.`,
    );
  }
  const major = Number(/(\d+)\./.exec(version)?.[1]);
  if (major < oldest) throw new Error(`${version} is too old: Evenfall needs Chromium ${oldest}.`);
  return path;
}
