import * as v from 'valibot';
import { Card, depths } from './card';
import type { Day as CalendarDay } from './plan';
import { Day } from './plan-shape';
import { isRecord } from './record';

/** The key of the book, beside that of the state: a new tab need not read it. */
export const bookKey = 'cards';

/** How many evenings are remembered for the order of the cards (content guide, 2.3). */
export const remembered = 14;

/** How a card was last met: shown, exchanged for another, or talked about. The day alone, never the hour. */
export type Met = { on: CalendarDay; how: 'shown' | 'swapped' | 'talked' };

/** The last card of an evening, as far as the order of the next ones needs it. */
const Dealt = v.object({
  day: Day,
  strategy: Card.entries.strategy,
  depth: v.picklist(depths),
  theme: v.string(),
  /** Whether it came back because it was kept. */
  liked: v.boolean(),
});

const Evening = v.pipe(
  v.number(),
  v.check((evening) => Number.isInteger(evening) && evening >= 0),
);

/** What is remembered of the cards that were met. */
export type Book = {
  met: Record<string, Met>;
  /** The ids of the cards that were kept. */
  kept: string[];
  /** The latest evenings that had a card, at most fourteen, the last one at the end. */
  evenings: v.InferOutput<typeof Dealt>[];
  /** How many evenings had a card, ever. */
  count: number;
  /** Deep cards that were not taken: how many in a row, and on the how-manieth evening the last of them. */
  skipped: { inARow: number; at: number | null };
};

export const emptyBook: Book = {
  met: {},
  kept: [],
  evenings: [],
  count: 0,
  skipped: { inARow: 0, at: null },
};

/** Reads an untrusted stored value entry by entry. `unread` says whether something in it could not be read. */
export function readBook(stored: unknown): { book: Book; unread: boolean } {
  if (stored === undefined) return { book: emptyBook, unread: false };
  if (!isRecord(stored)) return { book: emptyBook, unread: true };
  let unread = false;
  const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, otherwise: T): T => {
    const result = v.safeParse(schema, value);
    unread ||= !result.success;
    return result.success ? result.output : otherwise;
  };
  const each = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): T[] =>
    read(v.array(v.unknown()), value, []).flatMap((entry) => {
      const one = read<T | null>(schema, entry, null);
      return one === null ? [] : [one];
    });
  const book: Book = {
    met: readMet(stored.met, () => {
      unread = true;
    }),
    kept: each(v.string(), stored.kept),
    evenings: each(Dealt, stored.evenings).slice(-remembered),
    count: read(Evening, stored.count, 0),
    skipped: read(v.object({ inARow: Evening, at: v.nullable(Evening) }), stored.skipped, emptyBook.skipped),
  };
  return { book, unread };
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const hows: ReadonlySet<unknown> = new Set(['shown', 'swapped', 'talked']);

/** By hand and not by a schema: there may be thousands of them, at every draw. */
function readMet(stored: unknown, miss: () => void): Book['met'] {
  if (!isRecord(stored)) {
    if (stored !== undefined) miss();
    return {};
  }
  const whole = Object.values(stored).every(isMet);
  if (whole) return stored as Book['met'];
  miss();
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => isMet(value))) as Book['met'];
}

function isMet(value: unknown): boolean {
  return isRecord(value) && hows.has(value.how) && typeof value.on === 'string' && dayShape.test(value.on);
}
