import type { Card } from '@/core/card';
import type { State } from '@/core/state';
import { Table } from './table';

/** How somebody uses the questions (content guide, 2.4). */
export type User = {
  name: string;
  /** On how many of the six evenings without a check-in a question is talked about. */
  eveningsOfSix: number;
  light: boolean;
  checkIn: boolean;
};

/** The users of table 2.4, and the hardest case: no check-in either. */
export const users: readonly User[] = [
  { name: 'daily, with the weekly check-in', eveningsOfSix: 6, light: false, checkIn: true },
  { name: 'four of six evenings', eveningsOfSix: 4, light: false, checkIn: true },
  { name: 'two of six evenings', eveningsOfSix: 2, light: false, checkIn: true },
  { name: 'daily, light only, with the check-in', eveningsOfSix: 6, light: true, checkIn: true },
  { name: 'daily, light only, without it', eveningsOfSix: 6, light: true, checkIn: false },
];

/** The assumptions of 2.4: chances of an exchange, of a late evening, and of a question being filtered out. */
const swapChance = 0.3;
const mostSwaps = 2;
const lateShare = 0.3;
const filteredShare = 0.15;

const start = Temporal.ZonedDateTime.from('2026-01-05T12:00[Europe/Berlin]');

/**
 * The day, counted from 1, on which this user would first be asked what they have talked about before; `days` when it
 * does not happen until then. The code and the deck are the real ones; only the user is made up.
 */
export function daysUntilRepeat(user: User, deck: readonly Card[], seed: number, days: number): number {
  const luck = random(seed);
  const own = deck.filter(() => luck() >= filteredShare);
  const table = new Table(own, {}, seed);
  const wishes: Partial<State['questions']> = {
    light: user.light,
    checkIn: user.checkIn ? 'sun' : null,
    lightsOut: '22:30',
  };
  table.ask({ type: 'questions.change', ...wishes }, start);
  const talked = new Set<string>();
  for (let day = 0; day < days; day += 1) {
    if (luck() * 6 >= user.eveningsOfSix) continue;
    const now = start.add({ days: day }).with({ hour: luck() < lateShare ? 22 : 19 });
    const met = spendEvening(table, now, luck);
    if (met.some((id) => talked.has(id))) return day + 1;
    const last = met.at(-1);
    if (last !== undefined) talked.add(last);
  }
  return days;
}

/** The ids of an evening's cards in their order: the last is talked about, the others were exchanged. */
function spendEvening(table: Table, now: Temporal.ZonedDateTime, luck: () => number): string[] {
  const met: string[] = [];
  let lying = table.look(now);
  while (lying !== null) {
    met.push(lying.card.id);
    if (met.length > mostSwaps || luck() >= swapChance) break;
    table.deal(now);
    lying = table.look(now);
  }
  table.ask({ type: 'card.talked' }, now);
  return met;
}

/** What so many runs come to: the value that five in a hundred stay below, and the one in the middle. */
export function quantiles(values: readonly number[]): { fifth: number; median: number } {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { fifth: at(0.05), median: at(0.5) };
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
