import { readBook } from '@/core/card-book';
import { draw } from '@/core/deck';
import { deckOf } from '@/tests/content/deck-of';
import { Table } from '@/tests/simulate/table';

const start = Temporal.ZonedDateTime.from('2026-01-05T19:00[Europe/Berlin]');

/** Milliseconds, as medians of one interleaved run. */
export type Draws = {
  /** The drawing alone. */
  draw: number;
  /** From the packaged questions and the stored book to the card, as a page does it once a day. */
  whole: number;
};

/** What a draw costs after so many days of use. All want light ones, so that the same cards are looked through. */
export function draws(days: readonly number[], rounds: number): Draws[] {
  const lives = days.map(live);
  const taken = lives.map((): { draw: number[]; whole: number[] } => ({ draw: [], whole: [] }));
  for (let round = -30; round < rounds; round += 1) {
    for (const [index, { table, stored, now }] of lives.entries()) {
      const before = performance.now();
      const deck = deckOf('en');
      const { book } = readBook(JSON.parse(stored));
      const ready = performance.now();
      draw(table.state, book, deck, now.add({ days: Math.max(round, 0) }));
      const after = performance.now();
      // The first rounds only warm up.
      if (round < 0) continue;
      taken[index]?.draw.push(after - ready);
      taken[index]?.whole.push(after - before);
    }
  }
  return taken.map(({ draw, whole }) => ({ draw: median(draw), whole: median(whole) }));
}

function live(days: number) {
  const table = new Table(deckOf('en'));
  table.ask({ type: 'questions.change', light: true }, start);
  for (let day = 0; day < days; day += 1) {
    const now = start.add({ days: day });
    table.look(now);
    if (day % 3 === 0) table.deal(now);
    table.ask({ type: 'card.talked' }, now);
  }
  return { table, stored: JSON.stringify(table.book), now: start.add({ days }) };
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
