import { useLayoutEffect } from 'react';
import { viewOf } from '@/components/new-tab/view';
import { dress } from '@/components/sky/dress';
import type { Glance } from '@/core/glance';
import { glanceOf } from '@/core/glance-of';
import type { State } from '@/core/state';

/** Dresses a page by the state and the hour, and leaves the glance for the next page. */
export function useDress(
  state: State | null,
  wall: Temporal.ZonedDateTime,
  writeMirror: (glance: Glance) => void,
): void {
  useLayoutEffect(() => {
    if (state === null) return;
    const glance = glanceOf(state, wall);
    const view = viewOf(glance, wall.epochMilliseconds);
    dress(document.documentElement, { ...view, theme: glance.theme, still: glance.still });
    writeMirror(glance);
  });
}
