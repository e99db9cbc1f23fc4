import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paces, slowSix } from '@/content/en/pauses';
import { atPace, breathAt } from '@/core/breath';

const at = (seconds: number, pace = paces.usual) => breathAt(slowSix, pace, seconds * 1000);
const pace = fc.constantFrom(...Object.values(paces));

describe('slow six', () => {
  it('settles for twenty seconds, breathes sixteen times, and is over after three minutes', () => {
    expect(at(0).part).toBe('settling');
    expect(at(19.999).part).toBe('settling');
    expect(at(20)).toMatchObject({ part: 'in', into: 0, left: 4500 });
    expect(at(24.5)).toMatchObject({ part: 'out', into: 0, left: 5500 });
    expect(at(30).part).toBe('in');
    expect(at(179.999).part).toBe('out');
    expect(at(180).part).toBe('done');
  });

  it('says its words when the script has them', () => {
    expect(at(0).line).toBe('Sit as you are. Let the shoulders drop.');
    expect(at(25).line).toBe('');
    expect(at(100).line).toBe('Smaller breaths are fine.');
    expect(at(170).line).toBe('Let the breath go its own way.');
  });

  it('never runs backwards nor out of its parts', () => {
    fc.assert(
      fc.property(pace, fc.integer({ min: -1e6, max: 1e7 }), (pace, elapsed) => {
        const breath = breathAt(slowSix, pace, elapsed);
        expect(breath.into).toBeGreaterThanOrEqual(0);
        expect(breath.left).toBeGreaterThanOrEqual(0);
        expect(breath.whole).toBeGreaterThanOrEqual(0);
        if (breath.part !== 'done') {
          const end = breathAt(slowSix, pace, Math.max(0, elapsed) + breath.left);
          expect(end.part).not.toBe(breath.part);
        }
      }),
    );
  });

  it('goes on at another pace in the same part of the same breath', () => {
    fc.assert(
      fc.property(pace, pace, fc.integer({ min: 0, max: 150_000 }), (from, to, elapsed) => {
        const before = breathAt(slowSix, from, elapsed);
        const after = breathAt(slowSix, to, atPace(slowSix, from, to, elapsed) + 0.01);
        if (before.left > 1 && before.into > 1) expect(after.part).toBe(before.part);
      }),
    );
  });
});
