import { describe, expect, it } from 'vitest';
import { emptyBook } from '@/core/card-book';
import type { Note } from '@/core/journal';
import { gardenOf, inTheShade, jarsOf } from '@/core/looking-back';

const note = (written: string): Note => ({
  id: crypto.randomUUID(),
  written,
  text: 'x',
  kind: 'thanks',
  passed: null,
});
const talked = (ids: readonly string[], on = '2026-11-01') => ({
  ...emptyBook,
  met: Object.fromEntries(ids.map((id) => [id, { on, how: 'talked' as const }])),
});

describe('a jar', () => {
  it('has a light for each thank-you of its month, and no number beyond ten', () => {
    const notes = [
      note('2026-09-30'),
      ...Array.from({ length: 12 }, () => note('2026-10-02')),
      note('2026-11-23'),
    ];
    expect(jarsOf(notes, '2026-11-23')).toEqual([
      { month: '2026-09', lights: 1, many: false },
      { month: '2026-10', lights: 10, many: true },
      { month: '2026-11', lights: 1, many: false },
    ]);
  });
});

describe('the garden', () => {
  it('grows by what was talked about in the last three months', () => {
    const ids = ['pa-1-001', 'pa-1-002', 'pa-1-003', 'ci-1-001', 'own-1'];
    const garden = gardenOf(talked(ids), '2026-11-23');
    expect(garden).toHaveLength(8);
    expect(garden.find(({ strategy }) => strategy === 'past')?.leaves).toBe(2);
    expect(garden.find(({ strategy }) => strategy === 'checkin')?.leaves).toBe(1);
    expect(gardenOf(talked(ids, '2026-01-01'), '2026-11-23').every(({ leaves }) => leaves === 0)).toBe(true);
  });

  it('speaks of shade only where the others grew', () => {
    const many = ['ci', 'op', 'fu', 'ri', 'li', 'pr', 'ce'].flatMap((code) =>
      [1, 2, 3].map((n) => `${code}-1-00${n}`),
    );
    expect(inTheShade(gardenOf(talked(many), '2026-11-23'))).toBe('past');
    expect(inTheShade(gardenOf(talked(['ci-1-001']), '2026-11-23'))).toBeNull();
    expect(inTheShade(gardenOf(emptyBook, '2026-11-23'))).toBeNull();
  });
});
