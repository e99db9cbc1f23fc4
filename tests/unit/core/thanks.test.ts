import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstState } from '@/core/state';
import { offersThanks, showsPlan } from '@/core/thanks';

const monday = Temporal.ZonedDateTime.from('2026-01-05T20:00[Europe/Berlin]');
const counts = [0, 2, 3, 4] as const;

describe('the offer to write a thank-you', () => {
  it('comes on as many evenings a week as were chosen at most, and never on two running', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.constantFrom(...counts), (seed, perWeek) => {
        const state = { ...firstState(seed), thanks: { ...firstState(seed).thanks, perWeek } };
        const evenings = Array.from({ length: 364 }, (_, day) =>
          offersThanks(state, monday.add({ days: day })),
        );
        for (let day = 1; day < evenings.length; day += 1)
          expect(evenings[day] && evenings[day - 1]).toBe(false);
        for (let week = 0; week < 52; week += 1) {
          const offered = evenings.slice(week * 7, week * 7 + 7).filter(Boolean).length;
          expect(offered).toBeLessThanOrEqual(perWeek);
          expect(offered).toBeGreaterThanOrEqual(Math.max(0, perWeek - 1));
        }
      }),
    );
  });

  it('is over for the evening once it was answered, and does not come on a tough day', () => {
    const state = firstState(1);
    const day = Array.from({ length: 7 }, (_, days) => monday.add({ days })).find((now) =>
      offersThanks(state, now),
    );
    if (day === undefined) throw new Error('no evening has an offer');
    const on = day.toPlainDate().toString();
    expect(offersThanks({ ...state, thanks: { ...state.thanks, answered: on } }, day)).toBe(false);
    expect(offersThanks({ ...state, toughOn: on }, day)).toBe(false);
  });
});

describe('the thanks plan', () => {
  it('is shown once a week, and not at all where there is none', () => {
    const state = firstState(1);
    expect(showsPlan(state, monday)).toBe(false);
    const planned = {
      ...state,
      thanks: { ...state.thanks, plan: 'When the kettle boils, I will thank them.' },
    };
    expect(showsPlan(planned, monday)).toBe(true);
    const seen = { ...planned, thanks: { ...planned.thanks, planSeen: '2026-01-05' } };
    expect(showsPlan(seen, monday.add({ days: 6 }))).toBe(false);
    expect(showsPlan(seen, monday.add({ days: 7 }))).toBe(true);
  });
});
