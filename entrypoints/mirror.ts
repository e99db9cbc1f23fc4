import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hourOf } from '@/components/landing/hour';
import { dressNewTab } from '@/components/new-tab/dress-new-tab';
import { viewOf } from '@/components/new-tab/view';
import { readMirror } from '@/platform/mirror';

/**
 * A small classic script at the end of a page's body: it dresses the page and fills in what is known, from the
 * mirror, before the first frame. Waiting for storage and React instead costs a third of the time, and flashes.
 * React then finds what it would have written itself.
 */
export default defineUnlistedScript(() => {
  const now = Date.now();
  const glance = readMirror(now);
  if (glance === null) return;
  const view = viewOf(glance, now);
  dressNewTab(document.documentElement, glance, view);
  const words = { ...view, hour: hourOf(glance, now) };
  for (const element of document.querySelectorAll<HTMLElement>('[data-fill]')) {
    element.textContent = words[element.dataset.fill as 'about' | 'headline' | 'clock' | 'line' | 'hour'];
  }
});
