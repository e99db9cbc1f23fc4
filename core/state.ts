import * as v from 'valibot';
import { Card, topics } from '@/core/card';
import { longestNote } from '@/core/journal';
import { firstPlan, weekdays } from '@/core/plan';
import { Day, Plan, WallTime } from '@/core/plan-shape';
import { isRecord } from '@/core/record';
import { schema } from '@/core/stored';

export const longestName = 40;
export const longestLine = 280;

/** A whole number from 0 to `most`. As one check and not as four: each of valibot's own weighs on every new tab. */
const Count = (most: number) =>
  v.pipe(
    v.number(),
    v.check((count) => Number.isInteger(count) && count >= 0 && count <= most),
  );
const Line = v.pipe(v.string(), v.maxLength(longestLine));
const Instant = v.pipe(v.string(), v.check(isInstant));

/** What was decided about one evening, by the person or by its end. */
const Decision = v.union([
  v.object({ kind: v.literal('open') }),
  /** Asked to be reminded again at `until`, or when the words of `finish` are done. */
  v.object({ kind: v.literal('snoozed'), until: Instant, finish: v.nullable(Line) }),
  v.object({ kind: v.literal('closed') }),
  v.object({ kind: v.literal('notTonight') }),
]);

/**
 * One evening as it is remembered. Once it is past, only its day stays: enough never to remind twice
 * when a clock is set back, and nothing that could be held against anybody (content guide, 6.4).
 */
const Evening = v.union([
  v.object({
    is: v.literal('current'),
    day: Day,
    /** Minutes put on top of the plan for this evening alone. */
    later: Count(600),
    decision: Decision,
    snoozes: Count(3),
    reminders: v.object({
      given: Count(3),
      /** How many of the given have reached the person. Fewer than `given` while one is on its way. */
      delivered: Count(3),
      /** Whether the next moment due still has its reminder to come. */
      ahead: v.boolean(),
    }),
  }),
  v.object({ is: v.literal('past'), day: Day }),
]);
export type Evening = v.InferOutput<typeof Evening>;
export type CurrentEvening = Extract<Evening, { is: 'current' }>;

/** What lies on the table for the two of them tonight. */
const Lies = v.union([
  v.object({
    kind: v.literal('card'),
    card: Card,
    is: v.picklist(['open', 'talked', 'putAway']),
    /** Whether it was chosen, or its cover lifted: then it stays, whatever else is chosen for tonight. */
    opened: v.boolean(),
    /** Whether it was kept. */
    kept: v.boolean(),
    /** What is to be said with it: it was liked once; all have been met; deep ones have ended. */
    remark: v.nullable(v.picklist(['liked', 'again', 'deepEnded'])),
  }),
  /** The evening of the weekly check-in, which takes the place of a question. */
  v.object({ kind: v.literal('checkIn') }),
  /** No question fits what was chosen. */
  v.object({ kind: v.literal('nothing') }),
]);
export type Lies = v.InferOutput<typeof Lies>;
export type LyingCard = Extract<Lies, { kind: 'card' }>;

/** What questions are wanted, until it is changed. */
const Questions = v.object({
  /** The language of the deck, or `null` for that of the browser. */
  language: v.nullable(v.pipe(v.string(), v.maxLength(12))),
  /** Topics that are switched off. */
  without: v.array(v.picklist(topics)),
  /** `offered`: now and then, without the hardest topics; `wanted`: with them; `off`: none. */
  deep: v.picklist(['offered', 'wanted', 'off']),
  light: v.boolean(),
  /** Whether the two are apart, so that nothing is asked that needs one room. */
  apart: v.boolean(),
  /** The weekday of the weekly check-in, or `null`. */
  checkIn: v.nullable(v.picklist(weekdays)),
  /** The wall-clock time at which they sleep, or `null` when it was not told. */
  lightsOut: v.nullable(WallTime),
});
export type Questions = v.InferOutput<typeof Questions>;

/** What tonight allows. It holds for the evening of `day` alone. */
const Tonight = v.object({
  day: v.nullable(Day),
  /** Minutes there are, or `null` for as many as it takes. */
  minutes: v.nullable(v.picklist([1, 5, 20])),
  energy: v.picklist(['usual', 'tired', 'tough']),
  light: v.boolean(),
});

const fields = {
  /** Makes this browser's cards its own; chosen once. */
  seed: Count(2 ** 31),
  welcomed: v.boolean(),
  plan: Plan,
  /** The first evening back, or `null` when nobody is away. */
  awayUntil: v.nullable(Day),
  /** What the user calls the partner; empty when they would rather not say. */
  partner: v.pipe(v.string(), v.maxLength(longestName)),
  reminder: v.object({
    /** A system notification; needs the permission too. */
    notify: v.boolean(),
    /** Open the closing page without being asked each time. */
    open: v.boolean(),
    /** Minutes on the toolbar icon in the last twenty. */
    badge: v.boolean(),
  }),
  newTab: v.picklist(['always', 'evening', 'plain']),
  look: v.object({ theme: v.picklist(['system', 'light', 'dark']), still: v.boolean() }),
  bell: v.boolean(),
  closingWords: Line,
  evenings: v.array(Evening),
  /** Evenings in a row that were let be, and whether the question about it was asked. */
  letBe: v.object({ count: Count(5), asked: v.boolean() }),
  questions: Questions,
  tonight: Tonight,
  /** The last evening that was marked as tough; questions about each other rest for three days after it. */
  toughOn: v.nullable(Day),
  table: v.object({
    /** The evening for which it was laid. */
    day: v.nullable(Day),
    lies: v.nullable(Lies),
    /** Exchanges since the day's first card. */
    swaps: Count(1000),
  }),
  firstStep: v.nullable(v.object({ evening: Day, text: Line })),
  /** Whether pictures of the last weeks are shown in the journal. */
  lookBack: v.boolean(),
  thanks: v.object({
    /** When they will thank, and for what, in their own words (content guide, row 14); empty for none. */
    plan: Line,
    /** The day on which the plan was last seen; it is shown once a week. */
    planSeen: v.nullable(Day),
    /** On how many evenings a week a thank-you is offered. */
    perWeek: v.picklist([0, 2, 3, 4]),
    /** The last evening on which the offer was taken or put away. */
    answered: v.nullable(Day),
  }),
  /** A thank-you that waits for the closing page of an evening. */
  toSay: v.nullable(v.object({ evening: Day, text: v.pipe(v.string(), v.maxLength(longestNote)) })),
  /** The evening for which the new tab is covered, or `null`. */
  coveredOn: v.nullable(Day),
  /** Fields that could not be read and were set back, and the key that holds the original. */
  repair: v.nullable(v.object({ fields: v.array(v.string()), aside: v.string() })),
};

/** The one saved shape. */
export const State = v.object({ schema: v.literal(schema), ...fields });
export type State = v.InferOutput<typeof State>;

/** A state before anything was chosen. `seed` is a random whole number below 2^31. */
export function firstState(seed: number): State {
  return {
    schema,
    seed,
    welcomed: false,
    plan: firstPlan,
    awayUntil: null,
    partner: '',
    reminder: { notify: false, open: false, badge: true },
    newTab: 'always',
    look: { theme: 'system', still: false },
    bell: false,
    closingWords: '',
    evenings: [],
    letBe: { count: 0, asked: false },
    questions: {
      language: null,
      without: [],
      deep: 'offered',
      light: false,
      apart: false,
      checkIn: null,
      lightsOut: null,
    },
    tonight: { day: null, minutes: null, energy: 'usual', light: false },
    toughOn: null,
    table: { day: null, lies: null, swaps: 0 },
    firstStep: null,
    lookBack: false,
    thanks: { plan: '', planSeen: null, perWeek: 3, answered: null },
    toSay: null,
    coveredOn: null,
    repair: null,
  };
}

/** What a stored value turned out to be. */
export type Reading =
  | { kind: 'none' }
  | { kind: 'whole'; state: State }
  /** Some fields could not be read; they stand at their first values, the others are as stored. */
  | { kind: 'mended'; state: State; fields: string[] }
  /** Written by an earlier version: the background brings it up to date (`core/migrations`). */
  | { kind: 'older' }
  /** Written by a later version of the program. It must not be written over. */
  | { kind: 'newer' };

/** What a page knows of the stored state. */
export type Known = { reading: 'loading' | 'newer' | 'unreadable' } | { reading: 'ready'; state: State };

/** Reads an untrusted stored value, field by field. `seed` serves where the stored one is unreadable. */
export function readState(stored: unknown, seed: number): Reading {
  if (stored === undefined) return { kind: 'none' };
  const whole = v.safeParse(State, stored);
  if (whole.success) return { kind: 'whole', state: whole.output };
  if (!isRecord(stored)) return { kind: 'mended', state: firstState(seed), fields: ['everything'] };
  if (typeof stored.schema === 'number' && stored.schema > schema) return { kind: 'newer' };
  if (typeof stored.schema === 'number' && stored.schema >= 1 && stored.schema < schema)
    return { kind: 'older' };

  const state = firstState(seed);
  const unread: string[] = [];
  const mend = <K extends keyof typeof fields>(name: K) => {
    const field = v.safeParse(fields[name], stored[name]);
    if (field.success) state[name] = field.output as State[K];
    else unread.push(name);
  };
  (Object.keys(fields) as (keyof typeof fields)[]).forEach(mend);
  return { kind: 'mended', state, fields: unread };
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
