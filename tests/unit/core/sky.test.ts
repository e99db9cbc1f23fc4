import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skyAt } from '@/core/sky';

describe('the sky', () => {
  it('has the sun touch its reflection forty minutes before the cutoff', () => {
    expect(skyAt(40, 20.5)).toEqual({ sky: 'winddown', sun: 1 });
  });

  it('turns an hour before, and is dark from the cutoff on', () => {
    expect(skyAt(61, 20).sky).toBe('day');
    expect(skyAt(60, 20)).toEqual({ sky: 'winddown', sun: 1.5 });
    expect(skyAt(0, 21.5).sky).toBe('after');
  });

  it('is morning from five to ten, and night before', () => {
    expect(skyAt(900, 4.5).sky).toBe('after');
    expect(skyAt(900, 5)).toEqual({ sky: 'morning', sun: 0.4 });
    expect(skyAt(700, 9.99).sky).toBe('morning');
    expect(skyAt(690, 10).sky).toBe('day');
  });

  it('lets the sun sink all day without a jump', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 719 }), (left) => {
        const step = skyAt(left + 1, 15).sun - skyAt(left, 15).sun;
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThan(0.05);
      }),
    );
  });
});
