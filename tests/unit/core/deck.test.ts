import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '@/core/command';
import { deal, type Prompt, wasTalkedAbout } from '@/core/deck';
import { firstState, type State, strategies } from '@/core/state';

const prompts: Prompt[] = strategies.flatMap((strategy) =>
  ([1, 2, 3] as const).map(
    (depth): Prompt => ({
      id: `${strategy}-${depth}`,
      text: `About ${strategy}?`,
      strategy,
      depth,
      minutes: 3,
      who: 'turns',
      followUp: 'And then?',
      sensitivity: [],
      when: [],
    }),
  ),
);
const noon = Temporal.ZonedDateTime.from('2026-11-23T12:00[Europe/Berlin]');
const tick: Command = { type: 'clock.tick' };
const another: Command = { type: 'card.another' };

const on = (state: State, day: number, command: Command = tick) =>
  deal(state, command, prompts, noon.add({ days: day }));

describe('the card on the table', () => {
  it('stays the same all day, and another comes the next', () => {
    const first = on(firstState(3), 0);
    expect(on(first, 0)).toBe(first);
    expect(on(first, 1).table.card?.id).not.toBe(first.table.card?.id);
  });

  it('is the same for the same browser and day, and need not be for another browser', () => {
    expect(on(firstState(3), 0)).toEqual(on(firstState(3), 0));
    const browsers = Array.from({ length: 20 }, (_, seed) => on(firstState(seed), 0).table.card?.id);
    expect(new Set(browsers).size).toBeGreaterThan(1);
  });

  it('is light in the first week, and never deep', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), (seed) => {
        let state = firstState(seed);
        const depths: number[] = [];
        for (let day = 0; day < 60; day += 1) {
          state = on(state, day);
          depths.push(state.table.card?.depth ?? 0);
        }
        expect(new Set(depths.slice(0, 7))).toEqual(new Set([1]));
        expect(depths).toContain(2);
        expect(depths).not.toContain(3);
      }),
      { numRuns: 20 },
    );
  });

  it('never has the same strategy as the day before', () => {
    let state = firstState(11);
    for (let day = 0; day < 40; day += 1) {
      const before = state.table.card?.strategy;
      state = on(state, day);
      expect(state.table.card?.strategy).not.toBe(before);
    }
  });

  it('can be exchanged, for one that is not deeper and not the same', () => {
    let state = on(firstState(3), 20);
    for (let swap = 0; swap < 30; swap += 1) {
      const before = state.table.card;
      state = on(state, 20, another);
      expect(state.table.card?.id).not.toBe(before?.id);
      expect(state.table.card?.depth).toBeLessThanOrEqual(before?.depth ?? 0);
    }
  });

  it('goes round through all light ones before one returns', () => {
    let state = firstState(5);
    const seen: (string | undefined)[] = [];
    for (let day = 0; day < 7; day += 1) {
      state = on(state, day);
      seen.push(state.table.card?.id);
    }
    expect(new Set(seen).size).toBe(7);
  });

  it('that was talked about is marked, and another may follow', () => {
    const talked = on(on(firstState(3), 0), 0, { type: 'card.talked' });
    expect(wasTalkedAbout(talked, noon)).toBe(true);
    const next = on(talked, 0, another);
    expect(wasTalkedAbout(next, noon)).toBe(false);
    expect(next.met[talked.table.card?.id ?? '']?.how).toBe('talked');
  });

  it('can be kept and let go', () => {
    const state = on(firstState(3), 0);
    const id = state.table.card?.id ?? '';
    const kept = on(state, 0, { type: 'card.keep', id, keep: true });
    expect(kept.kept).toEqual([id]);
    expect(on(kept, 0, { type: 'card.keep', id, keep: false }).kept).toEqual([]);
  });

  it('is none, and no crash, when the deck is empty', () => {
    const state = deal(firstState(3), another, [], noon);
    expect(state.table.card).toBeNull();
  });
});
