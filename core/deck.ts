import type { Card, Depth } from './card';
import type { Book, Met } from './card-book';
import type { Command } from './command';
import { fitting } from './fitting';
import { hash } from './hash';
import { type Day, eveningDay, weekdays } from './plan';
import type { LyingCard, State } from './state';

/** What was drawn for an evening: a card, the weekly check-in in its place, or nothing that fits. */
export type Drawn = Extract<Command, { type: 'card.lay' }>['drawn'];

/** How deep the cards go with the evenings that had one: up to that evening, so many in a hundred (content guide, 2.3). */
const ramp = [
  { upTo: 7, light: 100, closer: 0 },
  { upTo: 20, light: 65, closer: 35 },
  { upTo: Infinity, light: 45, closer: 40 },
] as const;

/** At most one deep card in so many evenings, and none for so many after one was not taken. */
const deepEvery = 5;
const deepRest = 7;

/** Days without a card after which two light evenings come. */
const gap = 14;

/** Evenings between two cards of one theme. */
const themeApart = 10;

/** Days before a card returns, by how it was last met. One that was only shown returns like one exchanged. */
const restOf = { shown: 120, swapped: 120, talked: 365 } as const;

/** A kept card returns after so many days, on at most one of so many evenings, and then on one in four. */
const likedRest = 90;
const likedEvery = 14;
const likedShare = 0.25;

/**
 * The next card for the evening of `now`, by the ordering rules of the content guide (2.3): the evening's first, or
 * one in the place of the card that lies there, or one more after that was talked about. For the same browser, day
 * and number of exchanges it is the same. Its cost follows the size of the deck and not the length of the history.
 */
export function draw(state: State, book: Book, deck: readonly Card[], now: Temporal.ZonedDateTime): Drawn {
  const day = eveningDay(now);
  const { lies, swaps } = state.table.day === day ? state.table : { lies: null, swaps: 0 };
  const before = lies?.kind === 'card' ? lies : null;
  if (before === null && isCheckIn(state, day)) return { kind: 'checkIn' };

  const past = book.evenings.filter((evening) => evening.day < day);
  const depth = depthOf({ seed: state.seed, book, past, day, swaps, before });
  const fits = fitting(state, now);
  const fresh = deck.filter((card) => card.depth <= depth && card.id !== before?.card.id && fits(card));
  const spacing = spacingAfter(past, before?.card ?? null);
  const liked = before === null ? likedCard(fresh, spacing, book, past, day, state.seed) : null;
  if (liked !== null) return { kind: 'card', card: liked, remark: 'liked', chosen: false };

  const best = first(fresh, orderFor({ seed: state.seed, book, day, depth, spacing }));
  if (best === null) return { kind: 'nothing' };
  return {
    kind: 'card',
    card: best.card,
    remark: best.order[0] === tooLately ? 'again' : null,
    chosen: false,
  };
}

/**
 * What decides between two cards, the first difference first: whether it was talked about, or was even met too lately
 * and must come round again; how far it breaks the spacing; how much lighter it is than wanted; how lately its strategy was used; when
 * it was met itself; and chance.
 */
type Order = readonly [number, number, number, number, Day, number];

type Ordering = { seed: number; book: Book; day: Day; depth: Depth; spacing: Spacing };

function orderFor({ seed, book, day, depth, spacing }: Ordering): (card: Card) => Order {
  const rested = restedOn(day);
  return (card) => {
    const met = book.met[card.id];
    const again = met !== undefined && met.on > rested[met.how];
    return [
      again ? tooLately : Number(met?.how === 'talked'),
      spacing.broken(card),
      again ? 0 : depth - card.depth,
      again ? 0 : spacing.lately(card),
      met?.on ?? '',
      chance(seed, day, card.id),
    ];
  };
}

function first(cards: readonly Card[], orderOf: (card: Card) => Order): { card: Card; order: Order } | null {
  let best: { card: Card; order: Order } | null = null;
  for (const card of cards) {
    const order = orderOf(card);
    if (best === null || isBefore(order, best.order)) best = { card, order };
  }
  return best;
}

/** In the first place of an order: the card has not rested as long as it is to. */
const tooLately = 2;

function isBefore(one: Order, other: Order): boolean {
  for (let place = 0; place < one.length; place += 1) {
    const [mine, yours] = [one[place] ?? 0, other[place] ?? 0];
    if (mine !== yours) return mine < yours;
  }
  return false;
}

function isCheckIn({ questions }: State, day: Day): boolean {
  return questions.checkIn === weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1];
}

type Evenings = Book['evenings'];
type Draw = {
  seed: number;
  book: Book;
  /** The evenings before this one that had a card. */
  past: Evenings;
  day: Day;
  swaps: number;
  before: LyingCard | null;
};

/** How deep the next card may go. An exchange never goes deeper, one more by one step at most, and not both deep. */
function depthOf({ seed, book, past, day, swaps, before }: Draw): Depth {
  const evening = eveningNumber(book, day);
  const wanted = wantedDepth(evening, chance(seed, day, `depth ${swaps}`));
  const deepest = deepestAfter(past, book.skipped.at, evening, day);
  const limit = before === null ? 3 : limitAfter(before);
  return Math.min(wanted, deepest, limit) as Depth;
}

/** The how-manieth evening with a card that of `day` is, from 1. */
export function eveningNumber({ evenings, count }: Book, day: Day): number {
  return evenings.at(-1)?.day === day ? count : count + 1;
}

function wantedDepth(evening: number, luck: number): Depth {
  const { light, closer } = ramp.find(({ upTo }) => evening <= upTo) ?? ramp[2];
  if (luck * 100 < light) return 1;
  return luck * 100 < light + closer ? 2 : 3;
}

function deepestAfter(past: Evenings, skippedAt: number | null, evening: number, day: Day): Depth {
  const since = skippedAt === null ? Infinity : evening - skippedAt;
  const [last, ...others] = past.toReversed();
  const cameBack = isGap(last, day) || (last !== undefined && isGap(others[0], last.day));
  if (cameBack || since <= 1) return 1;
  const deepLately = past.slice(1 - deepEvery).some(({ depth }) => depth === 3);
  return deepLately || since <= deepRest ? 2 : 3;
}

function isGap(evening: Evenings[number] | undefined, until: Day): boolean {
  return evening !== undefined && daysBefore(until, gap) >= evening.day;
}

/** After a card that was talked about: one step deeper at most, and no two deep ones running. */
const oneMore = { 1: 2, 2: 3, 3: 2 } as const;

/** A deeper one that was not opened gives way to a light one. */
function limitAfter({ card, is, opened }: LyingCard): Depth {
  if (is === 'talked') return oneMore[card.depth];
  return opened ? card.depth : 1;
}

/** How the cards of the last evenings, and the one on the table, keep others at a distance. */
function spacingAfter(past: Evenings, before: Card | null) {
  const themes = new Set(past.slice(1 - themeApart).map(({ theme }) => theme));
  if (before !== null) themes.add(before.theme);
  themes.delete('');
  const last = past.at(-1)?.strategy;
  const order = past.map(({ strategy }) => strategy);
  return {
    /** 0 when the card keeps every distance; a strategy twice running weighs more than a theme. */
    broken: ({ strategy, theme }: Card) =>
      (strategy === last || strategy === before?.strategy ? 2 : 0) + (themes.has(theme) ? 1 : 0),
    /** The higher, the later its strategy was used; 0 when that was long ago. */
    lately: ({ strategy }: Card) => order.lastIndexOf(strategy) + 1,
  };
}

type Spacing = ReturnType<typeof spacingAfter>;

/** A kept card whose time has come, if tonight is an evening for one. */
function likedCard(
  fresh: readonly Card[],
  spacing: Spacing,
  { kept, met }: Book,
  past: Evenings,
  day: Day,
  seed: number,
): Card | null {
  const lately = past.slice(1 - likedEvery).some(({ liked }) => liked);
  if (lately || chance(seed, day, 'liked') >= likedShare) return null;
  const since = daysBefore(day, likedRest);
  const ready = fresh.filter(
    (card) => kept.includes(card.id) && (met[card.id]?.on ?? '9') <= since && spacing.broken(card) === 0,
  );
  return ready.toSorted((one, other) => lastMet(met, one).localeCompare(lastMet(met, other)))[0] ?? null;
}

function lastMet(met: Book['met'], { id }: Card): string {
  return met[id]?.on ?? '';
}

/** The last days on which a card may have been met to be free on `day`. */
function restedOn(day: Day): Record<Met['how'], Day> {
  return {
    shown: daysBefore(day, restOf.shown),
    swapped: daysBefore(day, restOf.swapped),
    talked: daysBefore(day, restOf.talked),
  };
}

function daysBefore(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).subtract({ days }).toString();
}

/** A number from 0 to 1 that is always the same for the same seed, day and name. */
function chance(seed: number, day: Day, name: string): number {
  return hash(`${day} ${name}`, seed) / 2 ** 32;
}
