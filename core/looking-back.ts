import type { Strategy } from './card';
import { strategies } from './card';
import type { Book } from './card-book';
import { strategyOf } from './deck-file';
import type { Note } from './journal';
import type { Day } from './plan';

/** A month's thank-yous: how many, up to ten; after that it is just many (content guide, 7.2). */
export type Jar = { month: string; lights: number; many: boolean };

const mostLights = 10;
const months = 3;

/** The jars of the last three months, the oldest first. */
export function jarsOf(notes: readonly Note[], today: Day): Jar[] {
  const last = Temporal.PlainDate.from(today).toPlainYearMonth();
  return Array.from({ length: months }, (_, index) => {
    const month = last.subtract({ months: months - 1 - index }).toString();
    const count = notes.filter(({ kind, written }) => kind === 'thanks' && written.startsWith(month)).length;
    return { month, lights: Math.min(count, mostLights), many: count > mostLights };
  });
}

/** How much was talked about of a strategy lately: pairs of leaves, 0 to 3, and not a number. */
export type Plant = { strategy: Strategy; leaves: 0 | 1 | 2 | 3 };

const lately = 90;

/** The garden of what was talked about in the last ninety days, strategy by strategy. */
export function gardenOf({ met }: Book, today: Day): Plant[] {
  const since = Temporal.PlainDate.from(today).subtract({ days: lately }).toString();
  const talked = Object.entries(met).filter(([, { how, on }]) => how === 'talked' && on >= since);
  return strategies.map((strategy) => {
    const count = talked.filter(([id]) => strategyOf(id) === strategy).length;
    return { strategy, leaves: count >= 5 ? 3 : count >= 3 ? 2 : count >= 1 ? 1 : 0 };
  });
}

/** The one strategy that has had little light while the others grew, if there is just one. */
export function inTheShade(garden: readonly Plant[]): Strategy | null {
  const [low, ...more] = garden.filter(({ leaves }) => leaves === 0);
  const others = garden.filter(({ leaves }) => leaves >= 2);
  return low !== undefined && more.length === 0 && others.length >= garden.length / 2 ? low.strategy : null;
}
