import { useEffect, useEffectEvent } from 'react';
import type { Command } from '@/core/command';
import { onTheTable } from '@/core/on-the-table';
import type { State } from '@/core/state';

/** Draws what is to lie on the table next, as a command to lay it there. */
export type Deal = (state: State, now: Temporal.ZonedDateTime) => Promise<Command>;

/**
 * Lets a card be drawn whenever none lies there that fits tonight, and answers a way to draw another. Only then are
 * the questions loaded, so that a page with its card on the table never reads them.
 */
export function useDeal(
  state: State | null,
  wall: Temporal.ZonedDateTime,
  ask: (command: Command) => Promise<boolean>,
  deal: Deal,
): () => Promise<void> {
  const another = async () => {
    if (state !== null) await ask(await deal(state, wall));
  };
  const draw = useEffectEvent(another);
  const bare = state !== null && onTheTable(state, wall) === null;
  const table = state?.table;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that was laid anew and is bare again is drawn for again
  useEffect(() => {
    if (bare) void draw();
  }, [bare, table]);
  return another;
}
