import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** The production build for Chromium. */
const build = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

const flags = [
  '--headless=new',
  '--lang=en-GB',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Playwright keeps its pipe; a second connection finds popups by this port.
  '--remote-debugging-port=0',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export type Options = {
  headless?: boolean;
  env?: Record<string, string>;
  args?: string[];
  locale?: string;
};

/** A browser profile of its own, in which Evenfall can be loaded for one run, or installed for many. */
export class Profile {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'evenfall-'));
  context: BrowserContext | null = null;

  private readonly options: Options;

  constructor(options: Options = {}) {
    this.options = options;
    mkdirSync(path.join(this.folder, 'Default'));
    this.prefer((preferences) => {
      preferences.extensions = { ui: { developer_mode: true } };
    });
  }

  /** Opens the browser with Evenfall loaded as for development: a fresh install at each start. */
  load(extension = build): Promise<BrowserContext> {
    return this.open([`--load-extension=${extension}`]);
  }

  /**
   * Installs Evenfall so that it stays over restarts, and answers its id. What the debugging protocol installs is
   * marked to be removed at the next start; without the mark it is like any unpacked extension.
   */
  async install(extension = build): Promise<string> {
    const context = await this.open(['--enable-unsafe-extension-debugging']);
    const id = await loadUnpacked(context, extension);
    await sleep(700);
    await this.close();
    const temporary = 1 << 15;
    this.prefer((preferences) => {
      preferences.extensions.settings[id].creation_flags &= ~temporary;
    });
    return id;
  }

  /**
   * Gives an installed Evenfall what the person would be asked for. A browser without a window has nobody to ask:
   * there the question stays open for ever.
   */
  permit(id: string, permissions: string[]): void {
    this.prefer((preferences) => {
      const settings = preferences.extensions.settings[id];
      for (const kind of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
        const given = settings[kind] ?? { explicit_host: [], manifest_permissions: [], scriptable_host: [] };
        settings[kind] = { ...given, api: [...new Set([...(given.api ?? []), ...permissions])] };
      }
    });
  }

  /** Opens the browser on this profile. */
  async open(args: string[] = []): Promise<BrowserContext> {
    const { headless = true, env = {}, locale = 'en-GB' } = this.options;
    this.context = await chromium.launchPersistentContext(this.folder, {
      executablePath: findBrowser(),
      headless,
      locale,
      viewport: { width: 1440, height: 900 },
      // Playwright would start without any extension.
      ignoreDefaultArgs: ['--disable-extensions'],
      env: { ...(process.env as Record<string, string>), ...env },
      args: [
        ...flags.filter((flag) => headless || !flag.startsWith('--headless')),
        ...args,
        ...(this.options.args ?? []),
      ],
    });
    return this.context;
  }

  /** Closes the browser as a person would. */
  async close(): Promise<void> {
    await this.context?.close();
    this.context = null;
  }

  /** Kills the browser: nothing of it gets another turn. */
  async kill(): Promise<void> {
    const all = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
    const own = all.filter((line) => line.includes(this.folder) && !line.includes('--type='));
    for (const line of own) {
      try {
        process.kill(Number.parseInt(line, 10), 'SIGKILL');
      } catch {
        // It is gone already.
      }
    }
    await this.context?.close().catch(() => {});
    this.context = null;
    await sleep(300);
    rmSync(path.join(this.folder, 'SingletonLock'), { force: true });
  }

  /** Closes the browser and removes the profile. */
  async remove(): Promise<void> {
    await this.close().catch(() => {});
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** The port on which a second connection to the running browser can be made. */
  get port(): string {
    return readFileSync(path.join(this.folder, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
  }

  // biome-ignore lint/suspicious/noExplicitAny: the browser's preferences have no type of ours
  prefer(change: (preferences: any) => void): void {
    const file = path.join(this.folder, 'Default/Preferences');
    let preferences = {};
    try {
      preferences = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      // A new profile has none yet.
    }
    change(preferences);
    writeFileSync(file, JSON.stringify(preferences));
  }
}

async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('Extensions.loadUnpacked' as never, { path } as never);
  return (answer as unknown as { id: string }).id;
}

/** Waits for so many milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
