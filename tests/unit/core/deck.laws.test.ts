import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Card, strategies } from '@/core/card';
import type { Command } from '@/core/command';
import { glanceOf } from '@/core/glance-of';
import { eveningDay } from '@/core/plan';
import type { State } from '@/core/state';
import { deckOf } from '@/tests/content/deck-of';
import { Table } from '@/tests/simulate/table';

/** What the two do on one evening; most of it is nothing. */
type Evening = {
  /** Days since the last one. */
  after: number;
  hour: number;
  swaps: number;
  opens: boolean;
  talks: boolean;
  more: boolean;
  keeps: boolean;
  choice: Partial<Pick<State['tonight'], 'minutes' | 'energy' | 'light'>>;
};

const rarely = <T>(often: T, ...seldom: T[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(often) },
    { weight: seldom.length, arbitrary: fc.constantFrom(...seldom) },
  );

const evening: fc.Arbitrary<Evening> = fc.record({
  after: rarely(1, 1, 2, 3, 14, 40),
  hour: fc.integer({ min: 8, max: 23 }),
  swaps: rarely(0, 1, 2, 3),
  opens: fc.boolean(),
  talks: fc.boolean(),
  more: rarely(false, true),
  keeps: rarely(false, true),
  choice: rarely<Evening['choice']>(
    {},
    {},
    { minutes: 1 },
    { minutes: 5 },
    { energy: 'tired' },
    { energy: 'tough' },
    { light: true },
  ),
});

const wishes: fc.Arbitrary<Partial<State['questions']>> = fc.record(
  {
    without: fc.constantFrom<State['questions']['without']>(
      [],
      [],
      ['work'],
      ['body', 'family'],
      ['money', 'faith', 'kids'],
    ),
    deep: fc.constantFrom<State['questions']['deep']>('offered', 'offered', 'wanted', 'off'),
    light: rarely(false, true),
    apart: fc.boolean(),
    checkIn: fc.constantFrom<State['questions']['checkIn']>(null, 'sun', 'wed'),
    lightsOut: fc.constantFrom<State['questions']['lightsOut']>(null, '22:30', '23:00', '00:30'),
  },
  { requiredKeys: [] },
);

const history = fc.record({
  seed: fc.nat(2 ** 31),
  wishes,
  evenings: fc.array(evening, { minLength: 500, maxLength: 500 }),
});
type History = { seed: number; wishes: Partial<State['questions']>; evenings: Evening[] };

/** One card that came to lie on the table. */
type Laid = {
  card: Card;
  remark: string | null;
  day: string;
  /** The how-manieth evening with a card it was, from 1, and the hour on the wall. */
  evening: number;
  hour: number;
  via: 'first' | 'exchange' | 'more';
  before: Laid | null;
  end: 'left' | 'swapped' | 'talked';
  tonight: Evening['choice'];
  deepWas: State['questions']['deep'];
  book: { skippedAt: number | null };
};

type Lived = { laid: Laid[]; checkIns: string[]; wishes: History['wishes']; glances: string[] };

const deck = deckOf('en');
const first = Temporal.ZonedDateTime.from('2026-01-05T00:00[Europe/Berlin]');

function live({ seed, wishes, evenings }: History): Lived {
  const table = new Table(deck, {}, seed);
  table.ask({ type: 'questions.change', ...wishes } as Command, first);
  const lived: Lived = { laid: [], checkIns: [], wishes, glances: [] };
  let date = first;
  for (const evening of evenings) {
    date = date.add({ days: evening.after });
    spend(table, evening, date.with({ hour: evening.hour }), lived);
  }
  return lived;
}

function spend(table: Table, evening: Evening, now: Temporal.ZonedDateTime, lived: Lived): void {
  const day = eveningDay(now);
  if (Object.keys(evening.choice).length > 0) table.ask({ type: 'tonight.choose', ...evening.choice }, now);
  const lay = (via: Laid['via'], before: Laid | null): Laid | null => {
    const skippedAt = table.book.skipped.at;
    if (via === 'first') table.look(now);
    else table.deal(now);
    const { lies } = table.state.table;
    if (lies?.kind === 'checkIn') lived.checkIns.push(day);
    if (lies?.kind !== 'card') return null;
    lived.glances.push(JSON.stringify(glanceOf(table.state, now)));
    const one: Laid = {
      card: lies.card,
      remark: lies.remark,
      day,
      evening: table.book.count,
      hour: evening.hour,
      via,
      before,
      end: 'left',
      tonight: evening.choice,
      deepWas: table.state.questions.deep,
      book: { skippedAt: via === 'first' ? skippedAt : table.book.skipped.at },
    };
    lived.laid.push(one);
    return one;
  };

  let lying = lay('first', null);
  for (let swap = 0; swap < evening.swaps && lying !== null; swap += 1) {
    lying.end = 'swapped';
    lying = lay('exchange', lying);
  }
  if (lying === null) return;
  if (evening.opens) table.ask({ type: 'card.open' }, now);
  if (evening.keeps) table.ask({ type: 'card.keep', id: lying.card.id, keep: true }, now);
  if (!evening.talks) return;
  table.ask({ type: 'card.talked' }, now);
  lying.end = 'talked';
  if (evening.more) lay('more', lying);
}

// Every law looks at the same random lives, so that each of these is lived once.
const seed = Date.now() % 2 ** 31;
const lives = new Map<number, Lived>();

function law(name: string, holds: (lived: Lived) => void) {
  it(name, () => {
    fc.assert(
      fc.property(history, (one) => {
        const key = one.seed;
        const lived = lives.get(key) ?? live(one);
        lives.set(key, lived);
        holds(lived);
      }),
      { numRuns: 8, seed, endOnFailure: true },
    );
  });
}

const daysBetween = (one: string, other: string) =>
  Temporal.PlainDate.from(one).until(Temporal.PlainDate.from(other)).days;

const daysSince = (when: string | undefined, day: string) =>
  when === undefined ? Number.POSITIVE_INFINITY : daysBetween(when, day);

/** The card with which each evening ended. */
const finals = ({ laid }: Lived) => laid.filter((one, index) => laid[index + 1]?.day !== one.day);

describe('through any five hundred evenings', () => {
  law('the first seven are light, and nothing deep comes before the twenty-first', ({ laid }) => {
    for (const { evening, card, via } of laid) {
      if (evening <= 7 && via !== 'more') expect(card.depth).toBe(1);
      if (evening < 21) expect(card.depth).toBeLessThan(3);
    }
  });

  law('at most one in five is deep, and never two running', (lived) => {
    const deep = lived.laid.filter(({ card }) => card.depth === 3 && card === lastOf(lived, card, 3));
    const evenings = finals(lived)
      .filter(({ card }) => card.depth === 3)
      .map(({ evening }) => evening);
    for (const [index, evening] of evenings.entries()) {
      if (index > 0) expect(evening - (evenings[index - 1] ?? 0)).toBeGreaterThanOrEqual(5);
    }
    for (const { via, before } of deep) if (via === 'more') expect(before?.card.depth).not.toBe(3);
  });

  law(
    'nothing deep comes after nine, or in the last hour and a half before lights out',
    ({ laid, wishes }) => {
      for (const { card, hour } of laid) {
        const left = minutesLeft(hour, wishes.lightsOut ?? null);
        if (hour >= 21 || left < 90) expect(card.depth).toBeLessThan(3);
        if (left < 45) expect(card.depth).toBe(1);
      }
    },
  );

  law('what is to be kept light is light', ({ laid, wishes }) => {
    for (const { card, tonight } of laid) {
      if (wishes.light || tonight.light || tonight.energy === 'tired') expect(card.depth).toBe(1);
    }
  });

  law(
    'a deep one that was not taken is followed by a light one, and by nothing deep for seven evenings',
    ({ laid }) => {
      for (const { card, evening, via, book } of laid) {
        if (book.skippedAt === null) continue;
        const since = evening - book.skippedAt;
        if (since <= 1 && via === 'first') expect(card.depth).toBe(1);
        if (since <= 7 && via !== 'exchange') expect(card.depth).toBeLessThan(3);
      }
    },
  );

  law('three deep ones in a row that were not taken end them', ({ laid }) => {
    for (const { card, deepWas } of laid) if (deepWas === 'off') expect(card.depth).toBeLessThan(3);
  });

  law('two light evenings come after two weeks without any', (lived) => {
    const evenings = lived.laid.filter(({ via }) => via === 'first');
    for (const [index, { day, card }] of evenings.entries()) {
      const [last, other] = [evenings[index - 1], evenings[index - 2]];
      const cameBack = last && daysBetween(last.day, day) >= 14;
      const justBack = last && other && daysBetween(other.day, last.day) >= 14;
      if (cameBack || justBack) expect(card.depth).toBe(1);
    }
  });

  law(
    'a tough day is light or quiet, and no wishes of each other come for three days after it',
    ({ laid }) => {
      const tough = laid.filter(({ tonight }) => tonight.energy === 'tough');
      for (const { card } of tough) expect(card.depth === 1 || card.who === 'quiet').toBe(true);
      for (const { day } of tough) {
        for (const one of laid) {
          const after = daysBetween(day, one.day);
          if (after >= 0 && after <= 3) expect(one.card.topics).not.toContain('feedback');
        }
      }
    },
  );

  law('the same strategy never comes twice running', (lived) => {
    const evenings = finals(lived);
    for (const [index, { card, remark }] of evenings.entries()) {
      const last = evenings[index - 1];
      if (last !== undefined && remark !== 'again') expect(card.strategy).not.toBe(last.card.strategy);
    }
  });

  law('each strategy comes at least once in fourteen evenings', (lived) => {
    const evenings = finals(lived).filter(({ remark }) => remark !== 'again');
    // Where time or topics are left out, some strategy may have nothing that fits on an evening.
    const free = ({ tonight }: Laid) => Object.keys(tonight).length === 0;
    for (let end = 14; end <= evenings.length; end += 1) {
      const those = evenings.slice(end - 14, end);
      if (!those.every(free)) continue;
      expect(new Set(those.map(({ card }) => card.strategy)).size).toBe(strategies.length);
    }
  });

  law('two of the same theme are ten evenings apart', (lived) => {
    const last = new Map<string, number>();
    for (const { card, evening, remark } of finals(lived)) {
      const before = last.get(card.theme);
      if (before !== undefined && remark !== 'again') expect(evening - before).toBeGreaterThanOrEqual(10);
      last.set(card.theme, evening);
    }
  });

  law('what was talked about rests for a year, and what was exchanged for 120 days', ({ laid }) => {
    const talked = new Map<string, string>();
    const met = new Map<string, string>();
    for (const { card, day, end, remark } of laid) {
      // A card that is liked, or has to come round again, says so.
      if (remark === null || remark === 'deepEnded') {
        expect(daysSince(talked.get(card.id), day)).toBeGreaterThanOrEqual(365);
        expect(daysSince(met.get(card.id), day)).toBeGreaterThanOrEqual(120);
      }
      met.set(card.id, day);
      if (end === 'talked') talked.set(card.id, day);
    }
  });

  law(
    'an exchange brings another card, and no deeper one; one more is one step deeper at most',
    ({ laid }) => {
      for (const { card, via, before } of laid) {
        if (before === null) continue;
        expect(card.id).not.toBe(before.card.id);
        const limit = before.card.depth + (via === 'more' ? 1 : 0);
        expect(card.depth).toBeLessThanOrEqual(limit);
      }
    },
  );

  law('one that was liked returns after ninety days, once in fourteen evenings', ({ laid }) => {
    const met = new Map<string, string>();
    let last = Number.NEGATIVE_INFINITY;
    for (const { card, day, evening, remark } of laid) {
      if (remark === 'liked') {
        expect(daysBetween(met.get(card.id) ?? day, day)).toBeGreaterThanOrEqual(90);
        expect(evening - last).toBeGreaterThanOrEqual(14);
        last = evening;
      }
      met.set(card.id, day);
    }
  });

  law('the weekly check-in takes the place of a question on its day', ({ laid, checkIns, wishes }) => {
    const onItsDay = (day: string) => {
      const { dayOfWeek } = Temporal.PlainDate.from(day);
      return wishes.checkIn === 'sun' ? dayOfWeek === 7 : wishes.checkIn === 'wed' && dayOfWeek === 3;
    };
    for (const day of checkIns) expect(onItsDay(day)).toBe(true);
    for (const { day } of laid) expect(onItsDay(day)).toBe(false);
  });

  law('no deeper question is seen before it is asked for', ({ laid, glances }) => {
    for (const [index, { card }] of laid.entries()) {
      expect(glances[index]?.includes(JSON.stringify(card.text))).toBe(card.depth === 1);
    }
  });

  law(
    'no topic comes that was switched off, and nothing that needs one room of two who are apart',
    ({ laid, wishes }) => {
      const hardest = ['past-hard', 'grief', 'feedback'];
      for (const { card, deepWas } of laid) {
        const without: string[] = [...(wishes.without ?? []), ...(deepWas === 'wanted' ? [] : hardest)];
        expect(card.topics.filter((topic) => without.includes(topic))).toEqual([]);
        if (wishes.apart) expect(card.near).toBe(false);
      }
    },
  );

  law('the time there is holds', ({ laid }) => {
    for (const { card, tonight } of laid) {
      if (tonight.minutes === 1) expect(card.minutes).toBeLessThanOrEqual(3);
      if (tonight.minutes === 5) expect(card.minutes).toBeLessThanOrEqual(5);
    }
  });

  law(
    'there is always a question, or the day of the check-in, or a word that nothing fits',
    ({ laid, checkIns }) => {
      expect(new Set([...laid.map(({ day }) => day), ...checkIns]).size).toBeGreaterThan(450);
    },
  );
});

function minutesLeft(hour: number, lightsOut: string | null): number {
  if (lightsOut === null) return Number.POSITIVE_INFINITY;
  const [at = 0, minute = 0] = lightsOut.split(':').map(Number);
  return ((at < 4 ? at + 24 : at) - hour) * 60 + minute;
}

function lastOf({ laid }: Lived, card: Card, depth: number): Card | undefined {
  return laid.findLast((one) => one.card.id === card.id && one.card.depth === depth)?.card;
}
