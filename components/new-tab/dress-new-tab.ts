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
