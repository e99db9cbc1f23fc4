import * as v from 'valibot';

/** The eight strategies, in the order of the product page. */
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

/** What a question may touch. Any of them can be switched off (content guide, 2.1). */
export const topics = [
  'work',
  'help',
  'emotion',
  'anxiety',
  'family',
  'childhood',
  'past-hard',
  'grief',
  'money',
  'body',
  'faith',
  'future-plans',
  'kids',
  'feedback',
  'hard-times',
] as const;
export type Topic = (typeof topics)[number];

/** When a question fits: on which days, before which change, or not late in the evening (`early`). */
export const moments = ['weekday', 'weekend', 'thu-sun', 'season-end', 'new-year', 'early'] as const;
export type Moment = (typeof moments)[number];

/** 1 light, 2 closer, 3 deep (content guide, 2.2). */
export const depths = [1, 2, 3] as const;
export type Depth = (typeof depths)[number];

/** Who speaks: both by turns, only the one who is asked, both for one answer, or hardly anybody. */
export const speakers = ['turns', 'listen', 'build', 'quiet'] as const;

/** The longest question and the longest follow-up that are taken from a person. */
export const longestQuestion = 280;

const Words = v.pipe(v.string(), v.maxLength(longestQuestion));
const Minutes = v.pipe(
  v.number(),
  v.check((minutes) => Number.isInteger(minutes) && minutes >= 1 && minutes <= 60),
);

/** A question for the two of them (content guide, 2.1). */
export const Card = v.object({
  id: v.pipe(v.string(), v.maxLength(48)),
  /** The language of the words, as in `lang="…"`; empty for one's own questions. */
  language: v.pipe(v.string(), v.maxLength(12)),
  text: Words,
  /** Said by the one who listens; empty where there is none. */
  followUp: Words,
  strategy: v.picklist([...strategies, 'own']),
  depth: v.picklist(depths),
  /** For both together. */
  minutes: Minutes,
  who: v.picklist(speakers),
  /** What it is about, in one word; keeps questions of a kind apart. Empty for none. */
  theme: v.pipe(v.string(), v.maxLength(24)),
  topics: v.array(v.picklist(topics)),
  when: v.array(v.picklist(moments)),
  /** Whether it needs both in one room. */
  near: v.boolean(),
});
export type Card = v.InferOutput<typeof Card>;
