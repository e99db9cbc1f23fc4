import { isRecord } from '@/core/record';

/**
 * From schema 1 to 2: which cards were met and kept moves into a book with a key of its own, so that a new tab need
 * not read it. The card of the day is drawn afresh. Frozen: it tells of shapes as they were.
 */
export function bookOfCards(state: Record<string, unknown>) {
  const { met, kept, table: _, ...rest } = state;
  const known = isRecord(met) ? met : {};
  return {
    state: {
      ...rest,
      schema: 2,
      questions: {
        language: null,
        without: [],
        deep: 'offered',
        light: false,
        apart: false,
        checkIn: null,
        lightsOut: null,
      },
      tonight: { day: null, minutes: null, energy: 'usual', light: false },
      toughOn: null,
      lookBack: false,
      thanks: { plan: '', planSeen: null, perWeek: 3, answered: null },
      toSay: null,
      table: { day: null, lies: null, swaps: 0 },
    },
    cards: {
      met: known,
      kept: Array.isArray(kept) ? kept : [],
      evenings: [],
      count: Object.keys(known).length,
      skipped: { inARow: 0, at: null },
    },
  };
}
