import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hourOf } from '@/components/landing/hour';
import { dressNewTab } from '@/components/new-tab/dress-new-tab';
import { viewOf } from '@/components/new-tab/view';
import { startWriting } from '@/components/popup/start-writing';
import { readDraft, writeDraft } from '@/platform/draft';
import { readMirror } from '@/platform/mirror';

/**
 * A small classic script in the head of every page. From the mirror it dresses the page and fills in the words, each
 * as the parser comes to it and before it can be painted; React then finds what it would have written itself. And it
 * starts the page's own scripts once the first frame stands: before it they would cost half as much again as the page.
 */
export default defineUnlistedScript(() => {
  const now = Date.now();
  const glance = readMirror(now);
  const parsing = new MutationObserver(() => fill());
  if (glance !== null) {
    dressNewTab(document.documentElement, glance, viewOf(glance, now));
    parsing.observe(document, { childList: true, subtree: true });
  }
  addEventListener('input', remember, true);
  addEventListener('click', hear, true);
  addEventListener('keydown', hear, true);
  addEventListener('DOMContentLoaded', () => {
    fill();
    const field = document.querySelector<HTMLTextAreaElement>('textarea[data-begin]');
    if (field !== null) startWriting(field, readDraft());
    parsing.disconnect();
    // A page in the background has no frame to wait for.
    if (document.hidden) void start();
    else requestAnimationFrame(() => setTimeout(start));
  });

  function fill() {
    if (glance === null) return;
    const words = { ...viewOf(glance, now), hour: hourOf(glance, now) };
    for (const element of document.querySelectorAll<HTMLElement>('[data-fill]')) {
      const word = words[element.dataset.fill as 'about' | 'remark' | 'headline' | 'clock' | 'line' | 'hour'];
      if (element.textContent !== word) element.textContent = word;
      if (element.dataset.fill === 'headline' && words.language !== '') element.lang = words.language;
    }
  }
});

/**
 * Imports the page's own scripts, which the build names in the page. A button that is pressed before they have come,
 * or a note that is sent by its keys, is pressed and sent again for them.
 */
async function start(): Promise<void> {
  const main = document.querySelector<HTMLMetaElement>('meta[name="main"]');
  if (main === null) return;
  await import(/* @vite-ignore */ main.content);
  removeEventListener('click', hear, true);
  removeEventListener('keydown', hear, true);
  again();
}

/** A note is remembered with each letter, from the first: a popup may be closed before any other script has come. */
function remember({ target }: Event): void {
  if (!(target instanceof HTMLTextAreaElement) || target.dataset.begin === undefined) return;
  writeDraft(target.value.trim() === target.dataset.begin.trim() ? '' : target.value);
}

let again = () => {};

function hear(event: MouseEvent | KeyboardEvent): void {
  const target = event.target as Element;
  const button = target.closest('button');
  if (event instanceof KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    again = () => target.dispatchEvent(new KeyboardEvent('keydown', event));
  } else if (button !== null) again = () => button.click();
}
