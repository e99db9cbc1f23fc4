import type { Command } from '@/core/command';
import { type Day, eveningDay } from '@/core/plan';
import { type Card, change, type State, type Strategy } from '@/core/state';

/** A question of the deck (content guide, 2.1). */
export type Prompt = {
  id: string;
  text: string;
  strategy: Strategy;
  depth: 1 | 2 | 3;
  minutes: number;
  who: 'turns' | 'listen' | 'build' | 'quiet';
  followUp: string;
  sensitivity: readonly string[];
  /** On which days it fits, such as `weekday` or `weekend`; empty for any. */
  when: readonly string[];
};

/** The first week is light; after it 35 of 100 are closer (content guide, 2.3). */
const lightDays = 7;
const closerShare = 0.35;

/** Days before a card returns (content guide, 2.3). */
const restOf = { shown: 0, swapped: 120, talked: 365 } as const;

/**
 * The state after what `command` asks of the cards, with a card on the table for the evening of `now`. Which
 * card comes is settled by the browser's seed, the day and the exchanges, so a tab opened again shows the same.
 */
export function deal(
  state: State,
  command: Command,
  prompts: readonly Prompt[],
  now: Temporal.ZonedDateTime,
): State {
  const laid = layToday(state, prompts, now);
  const { card } = laid.table;
  if (command.type === 'card.keep') {
    const others = laid.kept.filter((id) => id !== command.id);
    return change(laid, { kept: command.keep ? [...others, command.id] : others });
  }
  if (card === null) return laid;
  if (command.type === 'card.talked') return meet(laid, card, 'talked', now);
  if (command.type !== 'card.another') return laid;
  const swapped = laid.met[card.id]?.how === 'talked' ? laid : meet(laid, card, 'swapped', now);
  return lay(swapped, prompts, swapped.table.swaps + 1, now);
}

/** Whether the card on the table was talked about tonight. */
export function wasTalkedAbout(state: State, now: Temporal.ZonedDateTime): boolean {
  const met = state.table.card === null ? undefined : state.met[state.table.card.id];
  return met?.how === 'talked' && met.on === eveningDay(now);
}

function layToday(state: State, prompts: readonly Prompt[], now: Temporal.ZonedDateTime): State {
  return state.table.day === eveningDay(now) ? state : lay(state, prompts, 0, now);
}

function lay(state: State, prompts: readonly Prompt[], swaps: number, now: Temporal.ZonedDateTime): State {
  const day = eveningDay(now);
  const since = state.table.since ?? day;
  const drawn = draw({ ...state, table: { ...state.table, since } }, prompts, day, swaps);
  const card: Card | null = drawn && {
    id: drawn.id,
    text: drawn.text,
    strategy: drawn.strategy,
    depth: drawn.depth,
    minutes: drawn.minutes,
    followUp: drawn.followUp,
  };
  const laid = change(state, { table: { day, card, swaps, since } });
  return card === null ? laid : meet(laid, card, 'shown', now);
}

function draw(state: State, prompts: readonly Prompt[], day: Day, swaps: number): Prompt | null {
  const before = state.table.card;
  const wanted = depthFor(state, day);
  // An exchange never goes deeper. The deep ones wait for the rules that guard them.
  const depth = swaps > 0 && before !== null ? Math.min(wanted, before.depth) : wanted;
  const fitting = prompts.filter((prompt) => prompt.depth <= 2 && fits(prompt, day));
  const rested = (prompt: Prompt) => hasRested(state, prompt.id, day);
  const fresh = (prompt: Prompt) => prompt.strategy !== before?.strategy && prompt.id !== before?.id;

  const order = (one: Prompt, other: Prompt) =>
    lastMet(state, one.id).localeCompare(lastMet(state, other.id)) ||
    chance(state.seed, day, one.id) - chance(state.seed, day, other.id);
  const pools = [
    fitting.filter((prompt) => prompt.depth === depth && rested(prompt) && fresh(prompt)),
    fitting.filter((prompt) => prompt.depth <= depth && rested(prompt) && prompt.id !== before?.id),
    // All have been met: the oldest come round again.
    fitting.filter((prompt) => prompt.depth <= depth && prompt.id !== before?.id),
  ];
  const pool = pools.find(({ length }) => length > 0) ?? [];
  return pool.toSorted(order)[0] ?? null;
}

function depthFor(state: State, day: Day): 1 | 2 {
  const since = state.table.since ?? day;
  const days = Temporal.PlainDate.from(since).until(day).days;
  return days >= lightDays && chance(state.seed, day, 'depth') < closerShare ? 2 : 1;
}

function fits({ when }: Prompt, day: Day): boolean {
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  if (when.includes('weekday')) return weekday <= 5;
  if (when.includes('weekend')) return weekday >= 6;
  if (when.includes('thu-sun')) return weekday >= 4;
  return true;
}

function hasRested(state: State, id: string, day: Day): boolean {
  const met = state.met[id];
  return met === undefined || Temporal.PlainDate.from(met.on).until(day).days >= restOf[met.how];
}

function lastMet(state: State, id: string): string {
  return state.met[id]?.on ?? '';
}

function meet(
  state: State,
  card: Card,
  how: 'shown' | 'swapped' | 'talked',
  now: Temporal.ZonedDateTime,
): State {
  return change(state, { met: { ...state.met, [card.id]: { on: eveningDay(now), how } } });
}

/** A number from 0 to 1 that is always the same for the same seed, day and name (FNV-1a, 32 bits). */
function chance(seed: number, day: Day, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of `${day} ${name}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32;
}
