import { describe, expect, it } from 'vitest';
import { type Card, strategies } from '@/core/card';
import { emptyBook, readBook } from '@/core/card-book';
import { draw } from '@/core/deck';
import { onTheTable } from '@/core/on-the-table';
import { Table } from '@/tests/simulate/table';

const cards: Card[] = strategies.flatMap((strategy) =>
  ([1, 2, 3] as const).map(
    (depth): Card => ({
      id: `${strategy}-${depth}`,
      language: 'en',
      text: `What about ${strategy}?`,
      followUp: 'And then?',
      strategy,
      depth,
      minutes: depth === 1 ? 3 : 8,
      who: 'turns',
      theme: `${strategy}-${depth}`,
      topics: [],
      when: [],
      near: false,
    }),
  ),
);
const noon = Temporal.ZonedDateTime.from('2026-11-23T12:00[Europe/Berlin]');
const day = (days: number, hour = 12) => noon.add({ days }).with({ hour });

/** A table after so many evenings that deep ones come. */
function old(deck: readonly Card[] = cards) {
  const table = new Table(deck);
  table.book = { ...emptyBook, count: 40 };
  return table;
}

/** The first evening on which a card of this depth comes up by itself. */
function until(table: Table, depth: number): Temporal.ZonedDateTime {
  for (let days = 0; days < 300; days += 1) {
    const now = day(days);
    if (table.look(now)?.card.depth === depth) return now;
    table.book = { ...table.book, met: {} };
  }
  throw new Error(`nothing of depth ${depth} came`);
}

describe('the card on the table', () => {
  it('stays all day, and another comes the next', () => {
    const table = new Table(cards);
    const first = table.look(day(0, 8));
    expect(table.look(day(0, 23))).toBe(first);
    expect(table.look(day(1, 3))).toBe(first);
    expect(table.look(day(1))?.card.id).not.toBe(first?.card.id);
  });

  it('is the same for the same browser and day, and need not be for another browser', () => {
    const ids = (seed: number) => new Table(cards, {}, seed).look(day(0))?.card.id;
    expect(ids(3)).toBe(ids(3));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => ids(seed))).size).toBeGreaterThan(1);
  });

  it('is the one of the page that came first, when two pages draw at once', () => {
    const table = new Table(cards);
    const [one, other] = [cards[0] as Card, cards[6] as Card];
    const lay = (card: Card) =>
      table.ask(
        {
          type: 'card.lay',
          day: '2026-11-23',
          instead: null,
          drawn: { kind: 'card', card, remark: null, chosen: false },
        },
        day(0),
      );
    lay(one);
    lay(other);
    expect(table.look(day(0))?.card).toEqual(one);
    expect(Object.keys(table.book.met)).toEqual([one.id]);
  });

  it('is not laid for a day that is over', () => {
    const table = new Table(cards);
    const drawn = draw(table.state, table.book, cards, day(0));
    table.ask({ type: 'card.lay', day: '2026-11-23', instead: null, drawn }, day(1));
    expect(onTheTable(table.state, day(1))).toBeNull();
  });

  it('can be kept and let go, also when it no longer lies there', () => {
    const table = new Table(cards);
    const id = table.look(day(0))?.card.id ?? '';
    table.ask({ type: 'card.keep', id, keep: true }, day(0));
    expect(table.look(day(0))?.kept).toBe(true);
    table.look(day(1));
    table.ask({ type: 'card.keep', id, keep: false }, day(1));
    expect(table.book.kept).toEqual([]);
  });

  it('can be put away for the night, and taken up again', () => {
    const table = new Table(cards);
    const card = table.look(day(0))?.card;
    table.ask({ type: 'card.putAway', away: true }, day(0));
    expect(table.look(day(0))?.is).toBe('putAway');
    table.ask({ type: 'card.putAway', away: false }, day(0));
    expect(table.look(day(0))).toMatchObject({ is: 'open', card });
  });

  it('that was talked about stays so when another follows', () => {
    const table = new Table(cards);
    const first = table.look(day(0))?.card.id ?? '';
    table.ask({ type: 'card.talked' }, day(0));
    table.deal(day(0));
    expect(table.look(day(0))?.is).toBe('open');
    expect(table.book.met[first]?.how).toBe('talked');
  });

  it('gives way when it no longer fits what was chosen for tonight, and is not held to have been exchanged', () => {
    const table = old();
    const now = until(table, 2);
    const closer = table.look(now)?.card.id ?? '';
    table.ask({ type: 'tonight.choose', minutes: 1 }, now);
    expect(table.look(now)?.card.minutes).toBe(3);
    expect(table.book.met[closer]?.how).toBe('shown');
    expect(table.look(now.add({ days: 1 }))).not.toBeNull();
    expect(table.state.tonight.day).toBe(now.toPlainDate().toString());
  });

  it('stays when somebody chose it, whatever else they chose', () => {
    const table = new Table(cards, {}).ask({ type: 'tonight.choose', minutes: 1 }, day(0));
    const lying = table.look(day(0));
    const card = cards.find(({ depth }) => depth === 3) as Card;
    table.ask(
      {
        type: 'card.lay',
        day: '2026-11-23',
        instead: lying?.card.id ?? null,
        drawn: { kind: 'card', card, remark: null, chosen: true },
      },
      day(0),
    );
    expect(table.look(day(0, 23))?.card.id).toBe(card.id);
  });

  it('is one’s own now and then, when there are some', () => {
    const own = cards.slice(0, 4).map((card, index) => ({
      ...card,
      id: `own-${index}`,
      strategy: 'own' as const,
      depth: 1 as const,
      theme: '',
    }));
    const table = new Table([...cards, ...own]);
    const met = Array.from({ length: 18 }, (_, days) => table.look(day(days))?.card.strategy);
    expect(met.filter((strategy) => strategy === 'own').length).toBeGreaterThanOrEqual(1);
    expect(new Set(met).size).toBe(9);
  });
});

describe('a deep one', () => {
  it('gives way to a lighter one when it was not opened before nine', () => {
    const table = old();
    const now = until(table, 3);
    expect(table.look(now.with({ hour: 20, minute: 59 }))?.card.depth).toBe(3);
    expect(table.look(now.with({ hour: 21 }))?.card.depth).toBeLessThan(3);
  });

  it('stays when it was opened', () => {
    const table = old();
    const now = until(table, 3);
    table.ask({ type: 'card.open' }, now);
    expect(table.look(now.with({ hour: 22 }))?.card.depth).toBe(3);
  });

  it('that is not taken makes room for a light one, and the third in a row ends them and says so', () => {
    const table = old();
    let now = noon;
    for (let skipped = 1; skipped <= 3; skipped += 1) {
      now = until(table, 3);
      table.deal(now);
      expect(table.look(now)?.card.depth).toBe(1);
      table.book = { ...table.book, count: table.book.count + 20, evenings: [] };
    }
    expect(table.look(now)?.remark).toBe('deepEnded');
    expect(table.state.questions.deep).toBe('off');
  });

  it('that was taken in between starts the count anew', () => {
    const table = old();
    table.book = { ...table.book, skipped: { inARow: 2, at: 1 } };
    const now = until(table, 3);
    table.ask({ type: 'card.talked' }, now);
    expect(table.book.skipped.inARow).toBe(0);
    expect(table.state.questions.deep).toBe('offered');
  });
});

describe('when there is little left', () => {
  it('the oldest come round again, and it is said', () => {
    const table = new Table(cards.filter(({ depth }) => depth === 1));
    const met = Array.from({ length: 12 }, (_, days) => {
      const lying = table.look(day(days));
      return { id: lying?.card.id, remark: lying?.remark };
    });
    expect(new Set(met.slice(0, 8).map(({ id }) => id)).size).toBe(8);
    expect(met.slice(0, 8).every(({ remark }) => remark === null)).toBe(true);
    expect(met.slice(8)).toEqual(met.slice(0, 4).map(({ id }) => ({ id, remark: 'again' })));
  });

  it('nothing lies there when nothing fits, and something again when the choice is taken back', () => {
    const table = new Table(cards.map((card) => ({ ...card, topics: ['work' as const] })));
    table.ask({ type: 'questions.change', without: ['work'] }, day(0));
    expect(table.look(day(0))).toBeNull();
    expect(onTheTable(table.state, day(0))).toEqual({ kind: 'nothing' });
    table.ask({ type: 'questions.change', without: [] }, day(0));
    expect(table.look(day(0))).not.toBeNull();
  });

  it('an exchange of the only card that fits leaves nothing, and no crash', () => {
    const table = new Table(cards.slice(0, 1));
    table.look(day(0));
    table.deal(day(0));
    expect(onTheTable(table.state, day(0))).toEqual({ kind: 'nothing' });
  });

  it('an empty deck is no crash', () => {
    expect(draw(new Table([]).state, emptyBook, [], noon)).toEqual({ kind: 'nothing' });
  });
});

describe('the book of cards', () => {
  it('keeps every entry that can be read beside one that cannot', () => {
    const { book, unread } = readBook({
      met: { a: { on: '2026-11-23', how: 'talked' }, b: 'garbage' },
      kept: ['a', 7],
      evenings: 'none',
      count: -1,
    });
    expect(unread).toBe(true);
    expect(book.met).toEqual({ a: { on: '2026-11-23', how: 'talked' } });
    expect(book.kept).toEqual(['a']);
  });

  it('holds no hour of the day', () => {
    const table = new Table(cards);
    table.look(day(0, 22));
    table.ask({ type: 'card.talked' }, day(0, 22));
    expect(JSON.stringify(table.book)).not.toMatch(/\d\d:\d\d/);
  });

  it('remembers the order of fourteen evenings, and no more', () => {
    const table = new Table(cards);
    for (let days = 0; days < 40; days += 1) table.look(day(days));
    expect(table.book.evenings).toHaveLength(14);
    expect(table.book.count).toBe(40);
  });
});
