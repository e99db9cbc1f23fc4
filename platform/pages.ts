import { browser } from '@/platform/browser';

type Page = '/landing.html' | '/welcome.html' | '/pause.html' | `/note.html?${string}` | '/popup.html?in=tab';

/** Brings a page of Evenfall to the front: the tab that shows it, or a new one. */
export async function openPage(page: Page): Promise<void> {
  const url = new URL(page, browser.runtime.getURL('/')).href;
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
