import * as v from 'valibot';
import { longestNote } from '@/core/journal';
import { Day, Plan } from '@/core/plan';
import { longestLine, longestName } from '@/core/state';

const Line = v.pipe(v.string(), v.trim(), v.maxLength(longestLine));

/** Everything a page may ask of the background: one union, `subject.verb`. */
export const Command = v.variant('type', [
  /** "What should be true now?": sent by a page that becomes visible, and by every wake. */
  v.object({ type: v.literal('clock.tick') }),

  v.object({ type: v.literal('welcome.finish') }),
  v.object({ type: v.literal('plan.change'), plan: Plan }),
  v.object({ type: v.literal('away.set'), until: v.nullable(Day) }),
  v.object({ type: v.literal('partner.name'), name: v.pipe(v.string(), v.trim(), v.maxLength(longestName)) }),
  v.object({
    type: v.literal('reminder.change'),
    notify: v.optional(v.boolean()),
    open: v.optional(v.boolean()),
    badge: v.optional(v.boolean()),
  }),
  /** Shows one sample notification now; changes nothing. */
  v.object({ type: v.literal('reminder.test') }),
  v.object({ type: v.literal('newTab.change'), show: v.picklist(['always', 'evening', 'plain']) }),
  v.object({
    type: v.literal('look.change'),
    theme: v.optional(v.picklist(['system', 'light', 'dark'])),
    still: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('bell.change'), on: v.boolean() }),
  v.object({ type: v.literal('closingWords.change'), words: Line }),

  /** Moves tonight's cutoff a quarter of an hour later; only before it has come. */
  v.object({ type: v.literal('evening.later') }),
  /** Ten, fifteen, then twenty minutes more; with `finish`, half an hour and then asks whether that is done. */
  v.object({ type: v.literal('evening.snooze'), finish: v.nullable(v.pipe(Line, v.minLength(1))) }),
  v.object({ type: v.literal('evening.close') }),
  v.object({ type: v.literal('evening.notTonight') }),
  /** Takes back a closing or a "not tonight". */
  v.object({ type: v.literal('evening.reopen') }),
  /** Answers the question after five evenings let be with "leave it as it is". */
  v.object({ type: v.literal('letBe.leave') }),

  v.object({ type: v.literal('firstStep.write'), text: Line }),
  /** The first step was seen in the morning; it goes. */
  v.object({ type: v.literal('firstStep.done') }),

  v.object({ type: v.literal('card.another') }),
  v.object({ type: v.literal('card.talked') }),
  v.object({ type: v.literal('card.keep'), id: v.string(), keep: v.boolean() }),

  /** `id` is made by the page, so that a command sent twice keeps one note. */
  v.object({
    type: v.literal('note.keep'),
    id: v.pipe(v.string(), v.uuid()),
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestNote)),
  }),

  v.object({ type: v.literal('page.cover'), covered: v.boolean() }),
  v.object({ type: v.literal('repair.seen') }),
]);
export type Command = v.InferOutput<typeof Command>;

/** Why a command was not carried out. */
export type Refusal =
  /** It is no command this program knows, or a value in it is out of range. */
  | 'unknown'
  /** What is stored could not be read; nothing was written. */
  | 'unreadable'
  /** What is stored comes from a later version; nothing was written. */
  | 'newer'
  /** The browser would not write it. */
  | 'unwritten';

export type Answer = { ok: true } | { ok: false; why: Refusal };
