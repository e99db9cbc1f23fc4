import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsToEveningBefore,
  dropOwn,
  moveOwn,
  nextOwnDay,
  ownDays,
  parseTime,
  planOf,
  setOwnTime,
  setTime,
  toggleDay,
  weekOf,
} from '@/components/plan/plan-edit';
import { everyDay, firstPlan, type Plan, weekdays } from '@/core/plan';

const first = weekOf(firstPlan);
const time = fc.constantFrom(null, '21:30', '20:00', '00:30');
const plan = fc
  .tuple(time, time, time, time, time, time, time)
  .map((times) => Object.fromEntries(weekdays.map((day, at) => [day, times[at]])) as Plan);

describe('a typed time', () => {
  it('is a time of day, with both digits of the hour', () => {
    expect(parseTime('21:30')).toEqual({ time: '21:30' });
    expect(parseTime(' 9:05 ')).toEqual({ time: '09:05' });
    expect(parseTime('00:00')).toEqual({ time: '00:00' });
  });

  it('is none when nothing, or not all of it, is there', () => {
    expect(parseTime('')).toEqual({ why: 'empty' });
    expect(parseTime('  ')).toEqual({ why: 'empty' });
  });

  it('is none when no clock shows it', () => {
    for (const text of ['24:00', '21:60', '2130', 'half past', '21:3', '21:30:00', '-1:00']) {
      expect(parseTime(text)).toEqual({ why: 'malformed' });
    }
  });

  it('counts to the evening before until four in the morning', () => {
    expect(['00:00', '03:59'].map(countsToEveningBefore)).toEqual([true, true]);
    expect(['04:00', '21:30', '23:59'].map(countsToEveningBefore)).toEqual([false, false, false]);
  });
});

describe('a week', () => {
  it('says what the plan said, whatever the plan', () => {
    fc.assert(
      fc.property(plan, (plan) => {
        expect(planOf(weekOf(plan))).toEqual(plan);
      }),
    );
  });

  it('has the time that most days share, and the others as their own', () => {
    const week = weekOf({ ...firstPlan, fri: '20:00' });
    expect(week).toMatchObject({ time: '21:30', own: { fri: '20:00' } });
    expect(ownDays(week)).toEqual(['fri']);
  });

  it('changes the time of all days but those with their own', () => {
    const week = setTime(setOwnTime(first, 'fri', '20:00'), '22:00');
    expect(planOf(week)).toEqual({
      ...firstPlan,
      mon: '22:00',
      tue: '22:00',
      wed: '22:00',
      thu: '22:00',
      sun: '22:00',
      fri: '20:00',
    });
  });

  it('keeps its time while no day is chosen', () => {
    const none = weekdays.reduce(
      (week, day) => (week.days.includes(day) ? toggleDay(week, day) : week),
      setTime(first, '22:00'),
    );
    expect(planOf(none)).toEqual({
      mon: null,
      tue: null,
      wed: null,
      thu: null,
      fri: null,
      sat: null,
      sun: null,
    });
    expect(planOf(toggleDay(none, 'tue')).tue).toBe('22:00');
  });

  it('lets a day go together with its own time', () => {
    const week = toggleDay(setOwnTime(first, 'thu', '20:00'), 'thu');
    expect(planOf(week).thu).toBeNull();
    expect(planOf(toggleDay(week, 'thu')).thu).toBe('21:30');
  });

  it('chooses a day that is given its own time', () => {
    expect(planOf(setOwnTime(first, 'sat', '23:00')).sat).toBe('23:00');
  });

  it('moves an own time to another day, in the same place', () => {
    const week = moveOwn(setOwnTime(setOwnTime(first, 'thu', '20:00'), 'mon', '19:00'), 'thu', 'sat');
    expect(ownDays(week)).toEqual(['sat', 'mon']);
    expect(planOf(week)).toMatchObject({ thu: '21:30', sat: '20:00', mon: '19:00' });
  });

  it('closes with the others once its own time is gone', () => {
    expect(planOf(dropOwn(setOwnTime(first, 'thu', '20:00'), 'thu'))).toEqual(firstPlan);
  });

  it('offers a day for an own time as long as the common time keeps one', () => {
    expect(nextOwnDay(weekOf(everyDay('21:30')))).toBe('sat');
    expect(nextOwnDay(first)).toBe('thu');
    expect(nextOwnDay({ time: '21:30', days: ['mon'], own: {} })).toBeNull();
    expect(nextOwnDay({ time: '21:30', days: [], own: {} })).toBeNull();
    expect(nextOwnDay({ time: '21:30', days: ['mon', 'sun'], own: {} })).toBe('mon');
  });
});
