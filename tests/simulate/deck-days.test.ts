import { describe, expect, it } from 'vitest';
import { deckOf } from '@/tests/content/deck-of';
import { daysUntilRepeat, quantiles, users } from './deck-days';

/** A few runs of what `npm run simulate-deck` does with many. */
const runs = 16;

describe('the promise of the deck', () => {
  const deck = deckOf('en');
  const fifth = (name: string, days: number) => {
    const user = users.find((one) => one.name === name);
    if (user === undefined) throw new Error(`Nobody uses it so: ${name}`);
    return quantiles(Array.from({ length: runs }, (_, seed) => daysUntilRepeat(user, deck, seed + 1, days)))
      .fifth;
  };

  it('lasts a year for somebody who has the weekly check-in', () => {
    expect(fifth('daily, with the weekly check-in', 366)).toBeGreaterThanOrEqual(365);
  });

  it('lasts eleven months for somebody who wants light ones alone, every day', () => {
    expect(fifth('daily, light only, without it', 345)).toBeGreaterThanOrEqual(340);
  });

  it('is broken by half a deck', () => {
    const user = users[4];
    const half = deck.filter((_, index) => index % 2 === 0);
    expect(user && daysUntilRepeat(user, half, 1, 345)).toBeLessThan(340);
  });
});
