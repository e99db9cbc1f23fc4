import { describe, expect, it } from 'vitest';
import type { Command } from '@/core/command';
import { asksAboutTime, nextWake, phaseOf, reduce } from '@/core/evening';
import { everyDay, type Plan } from '@/core/plan';
import { giveReminder, markDelivered, reminderOnItsWay, type Seat } from '@/core/reminder';
import { firstState, type State } from '@/core/state';

const never: Plan = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null };

/** A moment on the wall in Berlin; 2026-11-23 is a Monday. */
const at = (wall: string, zone = 'Europe/Berlin') => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
const monday = (time: string) => at(`2026-11-23T${time}`);

const planned = (plan: Plan = everyDay('21:30')): State => ({ ...firstState(1), plan });

/** What the background does at every turn, without the world outside. */
function turn(
  state: State,
  now: Temporal.ZonedDateTime,
  command: Command = { type: 'clock.tick' },
  seat: Seat = 'taken',
) {
  return giveReminder(reduce(state, command, now), seat, now);
}

/** The reminders that reach somebody at these moments. */
function remindersAt(state: State, moments: Temporal.ZonedDateTime[], seat: Seat = 'taken') {
  const ids: string[] = [];
  let current = state;
  for (const now of moments) {
    current = turn(current, now, undefined, seat);
    const reminder = reminderOnItsWay(current, now);
    if (reminder) ids.push(reminder.id);
    current = markDelivered(current, now);
  }
  return ids;
}

const snooze: Command = { type: 'evening.snooze', finish: null };

/** The third snooze taken, and when it ends. */
function snoozedThrice() {
  let state = planned();
  for (const time of ['21:30', '21:40', '21:55']) {
    state = turn(turn(state, monday(time)), monday(time), snooze);
  }
  return state;
}

describe('the day and its evening', () => {
  it('is day until an hour before the cutoff, then wind-down, then due', () => {
    expect(phaseOf(planned(), monday('20:29:59')).name).toBe('day');
    expect(phaseOf(planned(), monday('20:30')).name).toBe('windDown');
    expect(phaseOf(planned(), monday('21:29:59')).name).toBe('windDown');
    expect(phaseOf(planned(), monday('21:30')).name).toBe('due');
  });

  it('still belongs to yesterday at 03:59, and to today from 04:00', () => {
    const closed = turn(planned(), monday('21:30'), { type: 'evening.close' });
    expect(phaseOf(closed, at('2026-11-24T03:59')).name).toBe('closed');
    expect(phaseOf(closed, at('2026-11-24T04:00')).name).toBe('day');
  });

  it('counts a cutoff at 00:30 to the evening before', () => {
    const late = planned({ ...never, mon: '00:30' });
    expect(phaseOf(late, at('2026-11-24T00:29')).name).toBe('windDown');
    expect(phaseOf(late, at('2026-11-24T00:30')).name).toBe('due');
    expect(phaseOf(late, at('2026-11-24T21:00')).name).toBe('off');
  });

  it('has nothing to close for on a day without a cutoff', () => {
    expect(phaseOf(planned(never), monday('21:30'))).toEqual({ name: 'off', why: 'noCutoff' });
  });

  it('is off while away, and back on the day that was named', () => {
    const away = turn(planned(), monday('12:00'), { type: 'away.set', until: '2026-11-25' });
    expect(phaseOf(away, at('2026-11-24T21:30'))).toEqual({ name: 'off', why: 'away' });
    expect(phaseOf(away, at('2026-11-25T21:30')).name).toBe('due');
  });
});

describe('daylight saving', () => {
  it('moves a cutoff in a gap forward by the gap', () => {
    const state = planned(everyDay('02:30'));
    const due = phaseOf(state, at('2026-03-29T03:30'));
    expect(due.name).toBe('due');
    expect(phaseOf(state, at('2026-03-29T03:29')).name).toBe('windDown');
  });

  it('takes the earlier of two in an overlap', () => {
    const state = planned(everyDay('02:30'));
    const first = Temporal.ZonedDateTime.from('2026-10-25T02:30+02:00[Europe/Berlin]');
    expect(phaseOf(state, first).name).toBe('due');
    expect(phaseOf(state, first.subtract({ minutes: 1 })).name).toBe('windDown');
  });
});

describe('reminders', () => {
  it('come once at the cutoff, however often one looks', () => {
    const moments = ['21:29', '21:30', '21:30:01', '21:40', '22:00'].map(monday);
    expect(remindersAt(planned(), moments)).toEqual(['evening.2026-11-23.1']);
  });

  it('come up to 90 minutes late and say so, and not later', () => {
    const state = turn(planned(), monday('23:00'));
    expect(reminderOnItsWay(state, monday('23:00'))).toMatchObject({ number: 1, late: true });
    expect(remindersAt(planned(), [monday('23:00:01')])).toEqual([]);
    expect(phaseOf(planned(), monday('23:00:01')).name).toBe('due');
  });

  it('wait for an empty chair, up to the same 90 minutes', () => {
    let state = turn(planned(), monday('21:30'), undefined, 'empty');
    expect(reminderOnItsWay(state, monday('21:30'))).toBeNull();
    state = turn(state, monday('22:15'));
    expect(reminderOnItsWay(state, monday('22:15'))).toMatchObject({ number: 1, late: true });
    expect(remindersAt(planned(), [monday('23:05')])).toEqual([]);
  });

  it('come again after each of the first two snoozes, and then no more', () => {
    const moments = ['21:30', '21:40', '21:55', '22:15', '23:00'];
    const ids: string[] = [];
    let state = planned();
    for (const time of moments) {
      state = turn(state, monday(time));
      const reminder = reminderOnItsWay(state, monday(time));
      if (reminder) ids.push(reminder.id);
      state = turn(markDelivered(state, monday(time)), monday(time), snooze);
    }
    expect(ids).toEqual(['evening.2026-11-23.1', 'evening.2026-11-23.2', 'evening.2026-11-23.3']);
    expect(phaseOf(state, monday('22:15')).name).toBe('quiet');
  });

  it('are not lost when the worker dies between counting and showing', () => {
    const counted = turn(planned(), monday('21:30'));
    const woken = turn(counted, monday('21:31'));
    expect(reminderOnItsWay(woken, monday('21:31'))?.id).toBe('evening.2026-11-23.1');
  });

  it('that could not be shown in time are let go', () => {
    const counted = turn(planned(), monday('21:30'));
    expect(reminderOnItsWay(turn(counted, monday('23:30')), monday('23:30'))).toBeNull();
  });

  it('come once on a flight that meets the cutoff twice', () => {
    const overTheSea = [
      monday('21:30'),
      at('2026-11-23T16:00', 'America/New_York'),
      at('2026-11-23T21:30', 'America/New_York'),
    ];
    expect(remindersAt(planned(), overTheSea)).toHaveLength(1);
  });

  it('come once when the clock is set back an hour, or three days', () => {
    const back = [monday('21:30'), monday('20:30'), monday('21:30')];
    expect(remindersAt(planned(), back)).toHaveLength(1);
    const days = [monday('21:30'), at('2026-11-26T21:30'), monday('21:35'), at('2026-11-26T21:40')];
    expect(remindersAt(planned(), days)).toEqual(['evening.2026-11-23.1', 'evening.2026-11-26.1']);
  });

  it('come for the new time when the plan is moved after the first', () => {
    let state = markDelivered(turn(planned(), monday('21:30')), monday('21:30'));
    state = turn(state, monday('21:31'), { type: 'plan.change', plan: everyDay('22:30') });
    expect(phaseOf(state, monday('21:31')).name).toBe('windDown');
    expect(reminderOnItsWay(turn(state, monday('22:30')), monday('22:30'))?.number).toBe(2);
  });
});

describe('snoozing', () => {
  it('lasts 10, then 15, then 20 minutes, and the third ends in quiet', () => {
    expect(phaseOf(snoozedThrice(), monday('22:14')).name).toBe('snoozed');
    expect(phaseOf(snoozedThrice(), monday('22:15')).name).toBe('quiet');
    expect(phaseOf(snoozedThrice(), at('2026-11-24T04:00')).name).toBe('day');
  });

  it('to a finish line keeps the words and asks again after 30 minutes', () => {
    const due = turn(planned(), monday('21:30'));
    const state = turn(due, monday('21:31'), { type: 'evening.snooze', finish: 'this mail' });
    expect(phaseOf(state, monday('21:32'))).toMatchObject({ name: 'snoozed', finish: 'this mail' });
    expect(reminderOnItsWay(turn(state, monday('22:01')), monday('22:01'))).toMatchObject({
      number: 2,
      finish: 'this mail',
    });
  });

  it('does nothing before the cutoff', () => {
    const state = turn(planned(), monday('20:00'));
    expect(turn(state, monday('20:00'), snooze)).toBe(state);
  });
});

describe('tonight', () => {
  it('can be a quarter of an hour later, for this evening alone', () => {
    const later = turn(planned(), monday('20:00'), { type: 'evening.later' });
    expect(phaseOf(later, monday('21:44')).name).toBe('windDown');
    expect(phaseOf(later, monday('21:45')).name).toBe('due');
    expect(phaseOf(turn(later, at('2026-11-24T05:00')), at('2026-11-24T21:30')).name).toBe('due');
  });

  it('cannot be later than its own end', () => {
    const state = turn(planned(everyDay('03:50')), at('2026-11-24T01:00'));
    expect(turn(state, at('2026-11-24T01:00'), { type: 'evening.later' })).toBe(state);
  });

  it('can be let be, which ends at the boundary and can be taken back', () => {
    const off = turn(planned(), monday('21:30'), { type: 'evening.notTonight' });
    expect(phaseOf(off, at('2026-11-24T03:59'))).toEqual({ name: 'off', why: 'notTonight' });
    expect(phaseOf(off, at('2026-11-24T04:00')).name).toBe('day');
    const back = turn(off, monday('21:40'), { type: 'evening.reopen' });
    expect(phaseOf(back, monday('21:40')).name).toBe('due');
    expect(remindersAt(markDelivered(back, monday('21:40')), [monday('21:50')])).toEqual([]);
  });

  it('keeps nothing of an evening but its day once it is past', () => {
    const next = turn(snoozedThrice(), at('2026-11-24T04:00'));
    expect(next.evenings[0]).toEqual({ is: 'past', day: '2026-11-23' });
  });
});

describe('five evenings let be in a row', () => {
  const letBe = (state: State, days: number) => {
    let current = state;
    for (let day = 0; day < days; day += 1) {
      const evening = monday('21:30').add({ days: day });
      current = markDelivered(turn(current, evening), evening);
      current = turn(current, evening, { type: 'evening.notTonight' });
    }
    return turn(current, monday('12:00').add({ days }));
  };

  it('ask once whether the time is wrong, and remind no more until one is closed', () => {
    expect(asksAboutTime(letBe(planned(), 4))).toBe(false);
    const five = letBe(planned(), 5);
    expect(asksAboutTime(five)).toBe(true);
    const evening = monday('21:30').add({ days: 5 });
    expect(remindersAt(five, [evening])).toEqual([]);
    const closed = turn(turn(five, evening, { type: 'evening.close' }), evening.add({ days: 1 }));
    expect(closed.letBe.count).toBe(0);
    expect(reminderOnItsWay(closed, evening.add({ days: 1 }))).not.toBeNull();
  });

  it('are forgotten when the plan changes or the person says to leave it', () => {
    const five = letBe(planned(), 5);
    const left = turn(five, monday('12:00').add({ days: 5 }), { type: 'letBe.leave' });
    expect(asksAboutTime(left)).toBe(false);
    const again = letBe({ ...left, evenings: [] }, 5);
    expect(asksAboutTime(again)).toBe(false);
  });
});

describe('the next wake', () => {
  /** All wakes of one day on which nobody does anything. */
  function wakesOfADay(state: State, from: Temporal.ZonedDateTime) {
    const wakes: Temporal.ZonedDateTime[] = [];
    let now = from;
    let current = state;
    for (;;) {
      current = markDelivered(turn(current, now), now);
      const next = nextWake(current, now);
      if (next === null || Temporal.ZonedDateTime.compare(next, from.add({ days: 1 })) > 0) return wakes;
      wakes.push(next);
      now = next;
    }
  }

  it('comes at most 30 times on an ordinary day, nearly all of them around the cutoff', () => {
    const wakes = wakesOfADay(planned(), monday('04:00'));
    expect(wakes.length).toBeLessThanOrEqual(30);
    const outside = wakes.filter((wake) => {
      const minutes = monday('21:30').until(wake).total('minutes');
      return minutes < -60 || minutes > 90;
    });
    expect(outside.map((wake) => wake.toPlainTime().toString())).toEqual(['04:00:00']);
  });

  it('is never more than ten minutes away from wind-down until 90 minutes past', () => {
    const around = wakesOfADay(planned(), monday('20:30')).filter(
      (wake) => Temporal.ZonedDateTime.compare(wake, monday('23:00')) <= 0,
    );
    const gaps = around.map((wake, index) =>
      (around[index - 1] ?? monday('20:30')).until(wake).total('minutes'),
    );
    expect(Math.max(...gaps)).toBeLessThanOrEqual(10);
    expect(around.at(-1)?.toPlainTime().toString()).toBe('23:00:00');
  });

  it('is the cutoff itself among others', () => {
    expect(wakesOfADay(planned(), monday('04:00')).map(String)).toContain(monday('21:30').toString());
  });

  it('is none when no evening has a cutoff', () => {
    expect(nextWake(planned(never), monday('12:00'))).toBeNull();
  });
});

describe('a command that changes nothing', () => {
  it('gives back the same state, so that nothing is written', () => {
    const state = turn(planned(), monday('12:00'));
    const same: Command[] = [
      { type: 'clock.tick' },
      { type: 'plan.change', plan: state.plan },
      { type: 'look.change', theme: 'system' },
      { type: 'reminder.change', badge: true },
      { type: 'newTab.change', show: 'always' },
      { type: 'partner.name', name: '' },
      { type: 'page.cover', covered: false },
      { type: 'evening.reopen' },
    ];
    for (const command of same) expect(reduce(state, command, monday('12:01'))).toBe(state);
  });
});
