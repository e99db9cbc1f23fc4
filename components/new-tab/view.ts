import { type Glance, type Stage, stageOf } from '@/core/glance';
import { type Sky, skyAt } from '@/core/sky';
import { length, onTheClock } from '@/locales/clock';
import { depthNames, strategyNames, glance as words } from '@/locales/en/glance';
import { fill } from '@/locales/fill';

/** The new tab at first glance, ready to be put on the screen: by the first script, and by React after it. */
export type View = Sky & {
  stage: Stage;
  /** What stands in the middle: the question, the lid of a deeper one, the words for none, or nothing. */
  middle: 'question' | 'sealed' | 'none' | 'nothing';
  about: string;
  headline: string;
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
    headline: headlineOf(glance, middle),
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

function middleOf({ ask, covered, card, sunsetAt }: Glance, at: number): View['middle'] {
  if (covered || ask === 'plain') return 'nothing';
  if (ask === 'evening' && at < sunsetAt - 60 * 60_000) return 'nothing';
  if (card === null) return 'none';
  return card.text === null ? 'sealed' : 'question';
}

function headlineOf({ card }: Glance, middle: View['middle']): string {
  switch (middle) {
    case 'question':
      return card?.text ?? '';
    case 'sealed':
      return words.sealed;
    case 'none':
      return words.none;
    case 'nothing':
      return '';
  }
}

function aboutOf({ card }: Glance): string {
  if (card === null) return '';
  const { strategy, depth, minutes } = card;
  return fill(words.about, { strategy: strategyNames[strategy], depth: depthNames[depth], minutes });
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
