import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '@/core/command';
import { nextWake, phaseOf, reduce } from '@/core/evening';
import { eveningDay, eveningEnd, type Plan, weekdays } from '@/core/plan';
import { giveReminder, markDelivered, reminderOnItsWay, type Seat } from '@/core/reminder';
import { firstState, readState, type State } from '@/core/state';

const zones = Intl.supportedValuesOf('timeZone');
const zone = fc.constantFrom(...zones);

const wallTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const plan: fc.Arbitrary<Plan> = fc
  .tuple(...weekdays.map(() => fc.option(wallTime, { freq: 4 })))
  .map((times) => Object.fromEntries(weekdays.map((day, index) => [day, times[index] ?? null])) as Plan);

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Command>({ type: 'clock.tick' }) },
  { weight: 3, arbitrary: fc.constant<Command>({ type: 'evening.snooze', finish: null }) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'evening.snooze', finish: 'this mail' }) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'evening.later' }) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'evening.close' }) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'evening.notTonight' }) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'evening.reopen' }) },
  { weight: 1, arbitrary: plan.map((plan): Command => ({ type: 'plan.change', plan })) },
  { weight: 1, arbitrary: fc.constant<Command>({ type: 'away.set', until: null }) },
);

const day = 24 * 60 * 60_000;

/** One thing that happens: time goes by, the clock is wrong by so much, the zone may be another. */
type Step = { command: Command; passes: number; off: number; zone: string | null; seat: Seat };
const step: fc.Arbitrary<Step> = fc.record({
  command,
  passes: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 * 60_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 14 * 60 * 60_000 }) },
  ),
  // How far the clock is from the truth: mostly right, sometimes jumped back or forth by up to three days.
  off: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: -3 * 60 * 60_000, max: 3 * 60 * 60_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -3 * day, max: 3 * day }) },
  ),
  zone: fc.option(zone, { freq: 12 }),
  seat: fc.constantFrom<Seat>('taken', 'taken', 'taken', 'empty'),
});

const life = fc.record({
  plan,
  zone,
  // From 2000 to 2040, so that many rules of daylight saving are met.
  start: fc.integer({ min: 946_684_800_000, max: 2_208_988_800_000 }),
  steps: fc.array(step, { minLength: 1, maxLength: 40 }),
});
type Life = { plan: Plan; zone: string; start: number; steps: Step[] };

/** The moments of a life with what happens at each. */
function* moments({ zone: home, start, steps }: Life) {
  let truth = start;
  let here = home;
  for (const { command, passes, off, zone, seat } of steps) {
    truth += passes;
    here = zone ?? here;
    const now = Temporal.Instant.fromEpochMilliseconds(truth + off).toZonedDateTimeISO(here);
    yield { now, command, seat };
  }
}

function turn(state: State, command: Command, seat: Seat, now: Temporal.ZonedDateTime): State {
  return giveReminder(reduce(state, command, now), seat, now);
}

/** Lives through it all. `seen` are the reminders that were shown, each time they were. */
function live(one: Life, dies: (step: number) => 'not' | 'before showing' | 'after showing' = () => 'not') {
  let state: State = { ...firstState(1), plan: one.plan };
  const shown = new Set<string>();
  const showings: string[] = [];
  let count = 0;
  for (const { now, command, seat } of moments(one)) {
    state = turn(state, command, seat, now);
    const death = dies(count);
    count += 1;
    if (death === 'before showing') state = turn(state, { type: 'clock.tick' }, seat, now);
    const show = () => {
      const reminder = reminderOnItsWay(state, now);
      if (reminder === null) return;
      // The browser shows a notification of the same id once.
      if (!shown.has(reminder.id)) showings.push(reminder.id);
      shown.add(reminder.id);
    };
    show();
    if (death === 'after showing') {
      state = turn(state, { type: 'clock.tick' }, seat, now);
      show();
    }
    state = markDelivered(state, now);
  }
  return { state, showings };
}

const runs = { numRuns: 300 };

describe('whatever happens', () => {
  it('the next wake is later than now, or there is none', () => {
    fc.assert(
      fc.property(life, (one) => {
        let state: State = { ...firstState(1), plan: one.plan };
        for (const { now, command, seat } of moments(one)) {
          state = markDelivered(turn(state, command, seat, now), now);
          const wake = nextWake(state, now);
          if (wake !== null) expect(wake.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds);
        }
      }),
      runs,
    );
  });

  it('the next wake is at most ten minutes away while a reminder may be near', () => {
    fc.assert(
      fc.property(life, (one) => {
        let state: State = { ...firstState(1), plan: one.plan };
        for (const { now, command, seat } of moments(one)) {
          state = markDelivered(turn(state, command, seat, now), now);
          const phase = phaseOf(state, now);
          const near =
            phase.name === 'windDown' ||
            phase.name === 'snoozed' ||
            (phase.name === 'due' && phase.since.until(now).total('minutes') < 90);
          const wake = nextWake(state, now);
          if (near)
            expect(now.until(wake as Temporal.ZonedDateTime).total('minutes')).toBeLessThanOrEqual(10);
        }
      }),
      runs,
    );
  });

  it('no evening has more than three reminders, nor one of them twice', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { showings } = live(one);
        expect(new Set(showings).size).toBe(showings.length);
        const evenings = Map.groupBy(showings, (id) => id.split('.')[1]);
        for (const reminders of evenings.values()) expect(reminders.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 1000 },
    );
  });

  it('the same commands at the same moments give the same state', () => {
    fc.assert(
      fc.property(life, (one) => {
        expect(live(one)).toEqual(live(one));
      }),
      runs,
    );
  });

  it('a state that is written, read and parsed again is the same state', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { state } = live(one);
        expect(readState(JSON.parse(JSON.stringify(state)), 2)).toEqual({ kind: 'whole', state });
      }),
      runs,
    );
  });

  it('a worker that dies after any step ends in the same state, with the same reminders shown', () => {
    const deaths = fc.array(
      fc.constantFrom('not' as const, 'before showing' as const, 'after showing' as const),
      {
        minLength: 40,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(life, deaths, (one, when) => {
        expect(live(one, (step) => when[step] ?? 'not')).toEqual(live(one));
      }),
      runs,
    );
  });

  it('all of it holds in each zone there is', () => {
    const lives = fc.sample(life, { numRuns: zones.length * 2, seed: 7 });
    lives.forEach((one, index) => {
      const there = { ...one, zone: zones[index % zones.length] as string };
      const { state, showings } = live(there);
      expect(new Set(showings).size).toBe(showings.length);
      expect(live(there, () => 'before showing')).toEqual({ state, showings });
      for (const { now } of moments(there)) {
        const wake = nextWake(state, now);
        if (wake !== null) expect(wake.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds);
      }
    });
  });

  it('every phase can be left: the evening after next stands on its own', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { state } = live(one);
        const last = [...moments(one)].at(-1)?.now as Temporal.ZonedDateTime;
        // Past whatever a clock that was ahead has left behind.
        const later = eveningEnd(eveningDay(last.add({ days: 8 })), last.timeZoneId);
        const next = reduce(state, { type: 'clock.tick' }, later);
        const phase = phaseOf(next, later);
        if (phase.name === 'off') expect(phase.why).toBe('noCutoff');
        else expect(['day', 'windDown', 'due']).toContain(phase.name);
      }),
      runs,
    );
  });
});
