import { isRecord } from '@/core/record';
import { bookOfCards } from './002-book-of-cards';

/** The step that leads on from each earlier schema. */
const steps: Record<number, (state: Record<string, unknown>) => { state: Record<string, unknown> }> = {
  1: bookOfCards,
};

/**
 * The items to be stored in place of a state of an earlier schema, in today's shape. Empty when the stored value is no
 * state of an earlier schema.
 */
export function migrate(stored: unknown): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  let state = stored;
  while (isRecord(state)) {
    const step = steps[Number(state.schema)];
    if (step === undefined) break;
    const next = step(state);
    Object.assign(items, next);
    state = next.state;
  }
  return items;
}
