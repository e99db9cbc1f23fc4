import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Book } from '../../../core/card-book.ts';
import type { Answer, Command } from '../../../core/command.ts';
import type { LyingCard, State } from '../../../core/state.ts';
import { type Profile, sleep } from './profile.ts';

type Stored = { state: State; cards: Book } & Record<string, unknown>;

/** Evenfall in a running browser: its pages, its storage, its worker, its popup. */
export class Evenfall {
  readonly profile: Profile;
  readonly context: BrowserContext;
  readonly id: string;
  private readonly seconds: Browser[] = [];

  private constructor(profile: Profile, context: BrowserContext, id: string) {
    this.profile = profile;
    this.context = context;
    this.id = id;
  }

  /** Evenfall as it runs in the profile's open browser. */
  static async in(profile: Profile, context: BrowserContext, id?: string): Promise<Evenfall> {
    if (id !== undefined) return new Evenfall(profile, context, id);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new Evenfall(profile, context, new URL(worker.url()).host);
  }

  url(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  /** Opens a page of Evenfall in a new tab, and waits until its scripts have come. */
  async open(page: string): Promise<Page> {
    const tab = await this.context.newPage();
    await tab.goto(this.url(page));
    await tab.waitForFunction(() => {
      const root = document.getElementById('root') ?? {};
      return Object.keys(root).some((key) => key.startsWith('__reactContainer'));
    });
    return tab;
  }

  /** Opens the real popup by the toolbar button. It is a page like others, but for how it is found. */
  async popup(): Promise<Page> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser is gone.');
    const targets = async () => {
      const all = await session.send('Target.getTargets', { filter: [{}] } as never);
      return all.targetInfos;
    };
    const isPopup = ({ type, url }: { type: string; url: string }) =>
      type === 'page' && url === this.url('popup.html');
    const tab = (await targets()).find(({ type, url }) => type === 'tab' && !url.startsWith('devtools'));
    await session.send(
      'Extensions.triggerAction' as never,
      { id: this.id, targetId: tab?.targetId } as never,
    );
    await eventually(async () => (await targets()).some(isPopup));
    // Only a connection made after it has opened sees the popup.
    const second = await chromium.connectOverCDP(`http://127.0.0.1:${this.profile.port}`);
    this.seconds.push(second);
    const popup = second
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url() === this.url('popup.html'));
    if (!popup) throw new Error('The popup did not open.');
    return popup;
  }

  /** Closes the connections by which popups were found: they would take from all pages what is emulated there. */
  async leavePopups(): Promise<void> {
    for (const second of this.seconds.splice(0)) await second.close();
  }

  /** Stops the worker, as the browser does when it has been idle. */
  async stopWorker(from: Page): Promise<void> {
    const session = await this.context.newCDPSession(from);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }
}

/** Sends a command as a page of Evenfall would. */
export function send(page: Page, command: Command | Record<string, unknown>): Promise<Answer> {
  return page.evaluate((command) => chrome.runtime.sendMessage(command), command) as Promise<Answer>;
}

/** All that is stored. */
export function stored(page: Page): Promise<Stored> {
  return page.evaluate(() => chrome.storage.local.get()) as Promise<Stored>;
}

/** The card that lies on the table, once a page has drawn it. */
export async function cardTonight(page: Page): Promise<LyingCard> {
  const lying = async () => {
    const { lies } = (await stored(page)).state.table;
    return lies?.kind === 'card' ? lies : null;
  };
  await eventually(async () => (await lying()) !== null);
  return (await lying()) as LyingCard;
}

/** What the toolbar button shows: the text on its badge and what it says on hover. */
export function toolbar(page: Page): Promise<{ badge: string; title: string }> {
  return page.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

/** Waits until `holds` answers true; after ten seconds, or `limit` milliseconds, it throws. */
export async function eventually(holds: () => Promise<boolean>, limit = 10_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come true within ${limit} ms: ${holds}`);
    await sleep(50);
  }
}

/** A plan with a cutoff at the first whole minute that is at least `seconds` away, on every day. */
export function planIn(seconds: number): { plan: Record<string, string>; at: number } {
  const at = Math.ceil((Date.now() + seconds * 1000) / 60_000) * 60_000;
  const wall = new Date(at);
  const time = [wall.getHours(), wall.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return { plan: Object.fromEntries(days.map((day) => [day, time])), at };
}

/** A plan whose cutoff was so many minutes ago, or is to come when negative, on every day. */
export function planAgo(minutes: number): Record<string, string> {
  return planIn(-minutes * 60 - 59).plan;
}

/**
 * The file that a page saves when something is done. Its bytes are taken in the page: where a download ends up is
 * forgotten by the browser once a second connection, as for the popup, was there.
 */
export async function savedBy(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      Object.assign(globalThis, { saved: file.arrayBuffer() });
      return make(file);
    };
  });
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = await page.evaluate(async () =>
    Array.from(new Uint8Array(await (globalThis as never as { saved: Promise<ArrayBuffer> }).saved)),
  );
  return { name: download.suggestedFilename(), bytes: Buffer.from(bytes) };
}

/** Opens a page of Evenfall on which the clock of the timers goes so many times as fast. */
export async function hurried(evenfall: Evenfall, name: string, times: number): Promise<Page> {
  const page = await evenfall.context.newPage();
  // Not Playwright's own clock: it would stop the frames of every page that comes after.
  await page.addInitScript((times) => {
    const wait = setTimeout;
    Object.assign(globalThis, {
      setTimeout: (then: () => void, after = 0) => wait(then, after / times),
    });
  }, times);
  await page.goto(evenfall.url(name));
  return page;
}
