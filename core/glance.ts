import type { Card } from '@/core/card';

/**
 * All that a page may show at first glance, in plain values, so that it can be kept for the next page's first
 * frame and read there without the state. It holds nothing personal: no name, no note, no deeper question.
 */
export type Glance = {
  /** The instants, in epoch milliseconds, between which this holds: one evening, from boundary to boundary. */
  from: number;
  to: number;
  theme: 'system' | 'light' | 'dark';
  still: boolean;
  /** When the question is wanted on a new tab. */
  ask: 'always' | 'evening' | 'plain';
  covered: boolean;
  /** What lies on the table, or `null` while nothing was laid. */
  table: GlanceTable | null;
  /** Epoch milliseconds at which the evening is due: the cutoff, or the end of a snooze. `null` without one. */
  dueAt: number | null;
  /** Epoch milliseconds of tonight's cutoff as it was chosen, or `null`. */
  cutoffAt: number | null;
  evening: 'open' | 'snoozed' | 'lastSnooze' | 'quiet' | 'closed' | 'off';
  /** Epoch milliseconds of the sunset; on days without a cutoff the usual hour. */
  sunsetAt: number;
};

/** What of the table may be seen at first glance. The words of a deeper card are not among it. */
export type GlanceTable =
  | (Pick<Card, 'strategy' | 'depth' | 'minutes' | 'language'> & {
      kind: 'card';
      text: string | null;
      remark: 'liked' | 'again' | 'deepEnded' | null;
    })
  | { kind: 'putAway' | 'checkIn' | 'nothing' };

/**
 * Whether a value from outside has the shape that a glance needs to be shown. By hand and not by a schema: this
 * runs before the first frame of every page.
 */
export function isGlance(value: unknown): value is Glance {
  const glance = value as Glance | null;
  return (
    typeof glance === 'object' &&
    glance !== null &&
    [glance.from, glance.to, glance.sunsetAt].every(Number.isFinite) &&
    [glance.dueAt, glance.cutoffAt].every((at) => at === null || Number.isFinite(at)) &&
    (glance.table === null || isTable(glance.table))
  );
}

function isTable(table: GlanceTable | undefined): boolean {
  switch (table?.kind) {
    case 'card':
      return (
        [table.strategy, table.language, table.text ?? ''].every((words) => typeof words === 'string') &&
        [null, 'liked', 'again', 'deepEnded'].includes(table.remark)
      );
    case 'putAway':
    case 'checkIn':
    case 'nothing':
      return true;
    default:
      return false;
  }
}

/** Where the evening stands in a glance, in the order of a day. */
export type Stage = 'day' | 'windDown' | 'snoozed' | 'due' | 'quiet' | 'closed' | 'off';

/** Where the evening of a glance stands at `at`, in epoch milliseconds, as time goes by without any change. */
export function stageOf({ evening, dueAt }: Glance, at: number): Stage {
  if (evening === 'closed' || evening === 'quiet') return evening;
  if (evening === 'off' || dueAt === null) return 'off';
  if (at >= dueAt) return evening === 'lastSnooze' ? 'quiet' : 'due';
  if (evening !== 'open') return 'snoozed';
  return at >= dueAt - 60 * 60_000 ? 'windDown' : 'day';
}
