import { describe, expect, it } from 'vitest';
import { reduce } from '@/core/evening';
import { nextCutoff } from '@/core/next-cutoff';
import { everyDay, firstPlan } from '@/core/plan';
import { firstState } from '@/core/state';

const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Berlin');
const state = firstState(1);

describe('the next evening to close for', () => {
  it('is tonight before the cutoff, and the next planned one after it', () => {
    expect(nextCutoff(state, at('2026-11-23T12:00'))?.evening).toBe('2026-11-23');
    expect(nextCutoff(state, at('2026-11-23T22:00'))?.evening).toBe('2026-11-24');
    expect(nextCutoff(state, at('2026-11-26T22:00'))?.evening).toBe('2026-11-29');
  });

  it('is not one that is let be, nor one on which nobody is there', () => {
    const noon = at('2026-11-23T12:00');
    expect(nextCutoff(reduce(state, { type: 'evening.notTonight' }, noon), noon)?.evening).toBe('2026-11-24');
    const away = reduce(state, { type: 'away.set', until: '2026-12-10' }, noon);
    expect(nextCutoff(away, noon)?.evening).toBe('2026-12-10');
  });

  it('belongs to the evening before between midnight and four', () => {
    const next = nextCutoff({ ...state, plan: everyDay('21:30') }, at('2026-11-24T01:00'));
    expect(next?.evening).toBe('2026-11-24');
  });

  it('is none when no evening has a cutoff', () => {
    const plan = { ...firstPlan, mon: null, tue: null, wed: null, thu: null, sun: null };
    expect(nextCutoff({ ...state, plan }, at('2026-11-23T12:00'))).toBeNull();
  });
});
