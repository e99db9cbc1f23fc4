import type { Glance } from '@/core/glance';
import { onTheClock } from '@/locales/clock';
import { spoken } from '@/locales/en/hours';

/** The hour of tonight's cutoff in words, or of `at`, in epoch milliseconds, when there is none. */
export function hourOf({ cutoffAt }: Glance, at: number): string {
  const wall = new Date(cutoffAt ?? at);
  return spoken(wall.getHours(), wall.getMinutes(), onTheClock(wall.getTime()));
}
