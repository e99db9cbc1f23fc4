import { type Glance, isGlance } from '@/core/glance';

const key = 'glance';

/**
 * The glance that the last page left for the next one's first frame, if there is one and it still holds at `at`,
 * in epoch milliseconds. It is a cache, never the truth: without it the page is right one frame later.
 */
export function readMirror(at: number): Glance | null {
  try {
    const glance: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isGlance(glance) && at >= glance.from && at < glance.to ? glance : null;
  } catch {
    return null;
  }
}

/** Leaves a glance for the next page. What is covered is not left. */
export function writeMirror(glance: Glance): void {
  const left = glance.covered ? { ...glance, table: null } : glance;
  try {
    localStorage.setItem(key, JSON.stringify(left));
  } catch {
    // A full or forbidden localStorage costs the next page a frame, nothing else.
  }
}
