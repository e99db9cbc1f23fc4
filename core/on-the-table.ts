import { fitting } from './fitting';
import { eveningDay } from './plan';
import type { Lies, State } from './state';

/** What lies on the table for the evening of `now`, or `null` while nothing was laid or what was no longer fits. */
export function onTheTable(state: State, now: Temporal.ZonedDateTime): Lies | null {
  const { day, lies } = state.table;
  if (lies === null || day !== eveningDay(now)) return null;
  if (lies.kind !== 'card' || lies.is !== 'open' || lies.opened) return lies;
  return fitting(state, now)(lies.card) ? lies : null;
}
