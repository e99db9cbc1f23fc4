import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change } from '@/core/change';
import { firstState, readState } from '@/core/state';
import { isSealed, schema, sealOf } from '@/core/stored';

describe('reading a stored state', () => {
  it('knows when nothing is stored', () => {
    expect(readState(undefined, 1)).toEqual({ kind: 'none' });
  });

  it('leaves a later version alone, whatever else is in it', () => {
    expect(readState({ schema: schema + 1 }, 1)).toEqual({ kind: 'newer' });
  });

  it('never throws, and always gives a whole state or says why not', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const reading = readState(stored, 1);
        if (reading.kind === 'mended') expect(readState(reading.state, 1).kind).toBe('whole');
      }),
    );
  });

  it('keeps every field that can be read beside one that cannot', () => {
    const fields = Object.keys(firstState(1)).filter((name) => name !== 'schema');
    fc.assert(
      fc.property(fc.constantFrom(...fields), (broken) => {
        const stored = { ...firstState(5), partner: 'Robin', welcomed: true, [broken]: Symbol('garbage') };
        const reading = readState(stored, 1);
        expect(reading).toMatchObject({ kind: 'mended', fields: [broken] });
        if (reading.kind !== 'mended') return;
        if (broken !== 'partner') expect(reading.state.partner).toBe('Robin');
        if (broken !== 'welcomed') expect(reading.state.welcomed).toBe(true);
        if (broken !== 'seed') expect(reading.state.seed).toBe(5);
      }),
    );
  });

  it('refuses a cutoff that is no time and a day that is none', () => {
    const state = firstState(1);
    const broken = { ...state, plan: { ...state.plan, mon: '24:00' }, awayUntil: '2026-02-30' };
    expect(readState(broken, 1)).toMatchObject({ kind: 'mended', fields: ['plan', 'awayUntil'] });
  });
});

describe('the seal of a state', () => {
  it('is whole whatever the order of the fields, and broken by any change', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (seed, partner) => {
        const state = { ...firstState(seed), partner };
        const turned = Object.fromEntries(Object.entries(state).toReversed());
        expect(isSealed(structuredClone(turned), sealOf(state))).toBe(true);
        expect(isSealed({ ...turned, partner: `${partner}.` }, sealOf(state))).toBe(false);
        expect(isSealed({ ...turned, plan: { ...state.plan, mon: null } }, sealOf(state))).toBe(false);
      }),
    );
  });

  it('is none for a state of another schema, or for what is no state', () => {
    const other = { ...firstState(1), schema: schema + 1 };
    expect(isSealed(other, sealOf(other))).toBe(false);
    for (const value of [undefined, null, 'x', [], {}]) expect(isSealed(value, sealOf(value))).toBe(false);
  });
});

describe('a change', () => {
  it('that changes nothing gives back the same object', () => {
    const state = firstState(1);
    expect(change(state, { partner: '', plan: { ...state.plan } })).toBe(state);
    expect(change(state, { partner: 'Robin' })).not.toBe(state);
  });
});
