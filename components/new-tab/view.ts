import { type Glance, type Stage, stageOf } from '@/core/glance';
import { type Sky, skyAt } from '@/core/sky';
import { length, onTheClock } from '@/locales/clock';
import { depthNames, strategyNames, glance as words } from '@/locales/en/glance';
import { fill } from '@/locales/fill';

/** The new tab at first glance, ready to be put on the screen: by the first script, and by React after it. */
export type View = Sky & {
  stage: Stage;
  /**
   * What stands in the middle: the question, the cover of a deeper one, the words for one that was put away, for the
   * day of the check-in or for none that fits; and `nowhere` when it is not to be seen at all.
   */
  middle: 'question' | 'sealed' | 'putAway' | 'checkIn' | 'nothing' | 'nowhere';
  about: string;
  /** What is to be said with the question, if anything. */
  remark: string;
  headline: string;
  /** The language of the headline, if it is not the page's. */
  language: string;
  clock: string;
  line: string;
};

/** The view of a glance at `at`, in epoch milliseconds. */
export function viewOf(glance: Glance, at: number): View {
  const stage = stageOf(glance, at);
  const middle = middleOf(glance, at);
  return {
    ...skyOf(glance, stage, at),
    stage,
    middle,
    about: aboutOf(glance),
    remark: remarkOf(glance),
    headline: headlineOf(glance, middle),
    language: middle === 'question' && glance.table?.kind === 'card' ? glance.table.language : '',
    clock: onTheClock(at),
    line: glance.covered ? '' : lineOf(glance, stage, at),
  };
}

function skyOf(glance: Glance, stage: Stage, at: number): Sky {
  const wall = new Date(at);
  const hour = wall.getHours() + wall.getMinutes() / 60;
  const left = stage === 'closed' || stage === 'quiet' ? 0 : (glance.sunsetAt - at) / 60_000;
  return skyAt(left, hour);
}

function middleOf({ ask, covered, table, sunsetAt }: Glance, at: number): View['middle'] {
  if (covered || ask === 'plain' || table === null) return 'nowhere';
  if (ask === 'evening' && at < sunsetAt - 60 * 60_000) return 'nowhere';
  if (table.kind !== 'card') return table.kind;
  return table.text === null ? 'sealed' : 'question';
}

function headlineOf({ table }: Glance, middle: View['middle']): string {
  switch (middle) {
    case 'question':
      return (table?.kind === 'card' ? table.text : null) ?? '';
    case 'sealed':
    case 'putAway':
    case 'checkIn':
    case 'nothing':
      return words[middle];
    case 'nowhere':
      return '';
  }
}

function aboutOf({ table }: Glance): string {
  if (table?.kind !== 'card') return '';
  const { strategy, depth, minutes } = table;
  return fill(words.about, { strategy: strategyNames[strategy], depth: depthNames[depth], minutes });
}

function remarkOf({ table }: Glance): string {
  if (table?.kind !== 'card' || table.remark === null) return '';
  return fill(words[table.remark], { depth: depthNames[table.depth] });
}

function lineOf({ dueAt, cutoffAt }: Glance, stage: Stage, at: number): string {
  const cutoff = cutoffAt === null ? '' : onTheClock(cutoffAt);
  switch (stage) {
    case 'day':
    case 'windDown':
      return fill(words.closingIn, { time: cutoff, left: length((dueAt ?? at) - at) });
    case 'snoozed':
      return fill(words.moreUntil, { time: onTheClock(dueAt ?? at) });
    case 'due':
      return fill(words.pastClosing, { time: cutoff });
    case 'quiet':
      return words.quiet;
    case 'closed':
      return words.closed;
    case 'off':
      return '';
  }
}
