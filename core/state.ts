import * as v from 'valibot';
import { Day, firstPlan, Plan } from '@/core/plan';

/** The version of the saved shape. A change of shape adds a step in `core/migrations`. */
export const schema = 1;

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

export const strategies = [
  'checkin',
  'openup',
  'past',
  'future',
  'rituals',
  'listening',
  'presence',
  'celebrate',
] as const;
export type Strategy = (typeof strategies)[number];

/** A question for the two of them, as it lies on the table (content guide, 2.1). */
export const Card = v.object({
  id: v.pipe(v.string(), v.maxLength(24)),
  text: v.pipe(v.string(), v.maxLength(longestLine)),
  strategy: v.picklist(strategies),
  /** 1 light, 2 closer, 3 deep. */
  depth: v.picklist([1, 2, 3]),
  /** For both together. */
  minutes: Count(60),
  followUp: v.pipe(v.string(), v.maxLength(longestLine)),
});
export type Card = v.InferOutput<typeof Card>;

/** How a card was last met: shown, exchanged for another, or talked about. The day alone, never the hour. */
const Met = v.object({ on: Day, how: v.picklist(['shown', 'swapped', 'talked']) });

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
  table: v.object({
    /** The evening for which `card` was drawn. */
    day: v.nullable(Day),
    card: v.nullable(Card),
    /** Exchanges since the day's first card. */
    swaps: Count(1000),
    /** The day on which the first card was ever drawn. */
    since: v.nullable(Day),
  }),
  met: v.record(v.string(), Met),
  kept: v.array(v.string()),
  firstStep: v.nullable(v.object({ evening: Day, text: Line })),
  /** The evening for which the new tab is covered, or `null`. */
  coveredOn: v.nullable(Day),
  /** Fields that could not be read and were set back, and the key that holds the original. */
  repair: v.nullable(v.object({ fields: v.array(v.string()), aside: v.string() })),
};

/** The one saved shape, but for the notes, which live in a key for each month. */
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
    table: { day: null, card: null, swaps: 0, since: null },
    met: {},
    kept: [],
    firstStep: null,
    coveredOn: null,
    repair: null,
  };
}

/** The state with `fields` in it. The same object when they hold what it held before. */
export function change(state: State, fields: Partial<State>): State {
  const names = Object.keys(fields) as (keyof State)[];
  const same = names.every((name) => JSON.stringify(state[name]) === JSON.stringify(fields[name]));
  return same ? state : { ...state, ...fields };
}

/** What a stored value turned out to be. */
export type Reading =
  | { kind: 'none' }
  | { kind: 'whole'; state: State }
  /** Some fields could not be read; they stand at their first values, the others are as stored. */
  | { kind: 'mended'; state: State; fields: string[] }
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

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
