import * as v from 'valibot';
import { Card, topics } from '@/core/card';
import { longestNote, Note, ways } from '@/core/journal';
import { mostOwn } from '@/core/own-cards';
import { weekdays } from '@/core/plan';
import { Day, Plan, WallTime } from '@/core/plan-shape';
import { longestLine, longestName, State } from '@/core/state';

const Line = v.pipe(v.string(), v.trim(), v.maxLength(longestLine));

const NoteText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestNote));

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

  /**
   * Lays on the table what a page has drawn for the evening of `day`. `instead` names the card that it replaces,
   * and is `null` where none lay or the one there no longer fits: so that of two pages which draw at once one wins.
   */
  v.object({
    type: v.literal('card.lay'),
    day: Day,
    instead: v.nullable(v.string()),
    drawn: v.variant('kind', [
      v.object({
        kind: v.literal('card'),
        card: Card,
        remark: v.nullable(v.picklist(['liked', 'again'])),
        /** Whether somebody chose it themselves, so that it stays whatever else was chosen for tonight. */
        chosen: v.boolean(),
      }),
      v.object({ kind: v.literal('checkIn') }),
      v.object({ kind: v.literal('nothing') }),
    ]),
  }),
  /** Lifts the cover of a deeper one. */
  v.object({ type: v.literal('card.open') }),
  v.object({ type: v.literal('card.talked') }),
  /** No question tonight; or, with `away` false, one after all. */
  v.object({ type: v.literal('card.putAway'), away: v.boolean() }),
  v.object({ type: v.literal('card.keep'), id: v.string(), keep: v.boolean() }),

  v.object({
    type: v.literal('questions.change'),
    language: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(12)))),
    without: v.optional(v.array(v.picklist(topics))),
    deep: v.optional(v.picklist(['offered', 'wanted', 'off'])),
    light: v.optional(v.boolean()),
    apart: v.optional(v.boolean()),
    checkIn: v.optional(v.nullable(v.picklist(weekdays))),
    lightsOut: v.optional(v.nullable(WallTime)),
  }),
  /** What tonight allows; the next evening begins afresh. */
  v.object({
    type: v.literal('tonight.choose'),
    minutes: v.optional(v.nullable(v.picklist([1, 5, 20]))),
    energy: v.optional(v.picklist(['usual', 'tired', 'tough'])),
    light: v.optional(v.boolean()),
  }),

  /** Adds questions of one's own; one with a known id is replaced. All of them or, when there is no room, none. */
  v.object({
    type: v.literal('own.keep'),
    cards: v.pipe(v.array(Card), v.minLength(1), v.maxLength(mostOwn)),
  }),
  v.object({ type: v.literal('own.remove'), id: v.string() }),

  /**
   * `id` is made by the page, so that a command sent twice keeps one note. `written` is the day of a note that is
   * given back after it was removed; without it, today's.
   */
  v.object({
    type: v.literal('note.keep'),
    id: v.pipe(v.string(), v.uuid()),
    text: NoteText,
    written: v.optional(Day),
    passed: v.optional(v.nullable(v.picklist(ways))),
  }),
  /** `written` says in which month the note is. */
  v.object({ type: v.literal('note.edit'), id: v.string(), written: Day, text: NoteText }),
  v.object({ type: v.literal('note.pass'), id: v.string(), written: Day, passed: v.picklist(ways) }),
  v.object({ type: v.literal('note.remove'), id: v.string(), written: Day }),
  v.object({ type: v.literal('lookBack.change'), on: v.boolean() }),
  v.object({
    type: v.literal('thanks.change'),
    plan: v.optional(Line),
    perWeek: v.optional(v.picklist([0, 2, 3, 4])),
  }),
  /** The weekly look at the plan was taken. */
  v.object({ type: v.literal('thanks.planSeen') }),
  /** Tonight's offer to write a thank-you was taken, or put away. */
  v.object({ type: v.literal('thanks.answered') }),
  /** Lays a note by for the closing page of tonight, to be said there; `null` takes it away again. */
  v.object({ type: v.literal('note.forTonight'), text: v.nullable(NoteText) }),

  /** Takes what a backup holds and is not here yet. A snapshot is made first; all of it is taken, or nothing. */
  v.object({
    type: v.literal('backup.take'),
    notes: v.array(Note),
    own: v.pipe(v.array(Card), v.maxLength(mostOwn)),
    /** What was met of the questions, as it is stored. */
    book: v.nullable(v.record(v.string(), v.unknown())),
    /** A whole state, of which the settings are taken; or `null`. */
    settings: v.nullable(State),
  }),
  /** Brings everything back as it was when a snapshot was taken; one of the present is made first. */
  v.object({ type: v.literal('snapshot.restore'), key: v.string() }),
  /** Deletes everything that is kept here, snapshots and all. */
  v.object({ type: v.literal('data.erase') }),

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
  /** There is no room for so many questions of one's own; nothing was written. */
  | 'full'
  /** The browser would not write it. */
  | 'unwritten';

export type Answer = { ok: true } | { ok: false; why: Refusal };
