import { dress } from '@/components/sky/dress';
import type { Glance } from '@/core/glance';
import type { View } from './view';

/** Dresses the page of a new tab and says on its root what stands in the middle and where the evening is. */
export function dressNewTab(root: HTMLElement, glance: Glance, view: View): void {
  dress(root, { ...view, theme: glance.theme, still: glance.still });
  root.dataset.middle = view.middle;
  root.dataset.stage = view.stage;
  root.toggleAttribute('data-covered', glance.covered);
}

/** Puts a view into the prerendered page before React is there. React then finds what it would have written. */
export function fillIn(page: Document, glance: Glance, view: View): void {
  dressNewTab(page.documentElement, glance, view);
  for (const element of page.querySelectorAll<HTMLElement>('[data-fill]')) {
    element.textContent = view[element.dataset.fill as 'about' | 'headline' | 'clock' | 'line' | 'hour'];
  }
}

/** Puts the caret behind the first words of a field that is there to be written in. */
export function placeCaret(page: Document): void {
  const field = page.querySelector<HTMLTextAreaElement>('textarea[autofocus]');
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
