import type { Sky } from '@/core/sky';

/** How a page is dressed: its theme, its sky, and whether the sky keeps still. */
export type Dress = Sky & { theme: 'system' | 'light' | 'dark'; still: boolean };

/**
 * Dresses a page. Set on the root element, since the first paint needs no more than that, and through
 * `style.setProperty`, since the pages' policy forbids style attributes.
 */
export function dress(root: HTMLElement, { sky, sun, theme, still }: Dress): void {
  root.dataset.sky = sky;
  root.style.setProperty('--sun', String(sun));
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.toggleAttribute('data-still', still);
}
