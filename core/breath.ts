/** Seconds of one breath: in, then out, without a hold (content guide, row 32d: a longer out-breath). */
export type Pace = { in: number; out: number };

/** A pause that follows the breath. Times of `lines` are seconds from the start. */
export type BreathScript = {
  /** Seconds before the first breath. */
  settling: number;
  /** Seconds of breathing, as near as whole breaths come to it. */
  breathing: number;
  lines: readonly { at: number; text: string }[];
};

/** Where a pause stands. */
export type Breath = {
  part: 'settling' | 'in' | 'out' | 'done';
  /** Milliseconds since this part began, and until it ends. */
  into: number;
  left: number;
  /** Milliseconds until the whole pause ends. */
  whole: number;
  /** The line of words on the screen now. */
  line: string;
};

/** Where a pause stands `elapsed` milliseconds after its start. Before the start it stands at its beginning. */
export function breathAt(script: BreathScript, pace: Pace, elapsed: number): Breath {
  const now = Math.max(0, elapsed);
  const total = lengthOf(script, pace);
  const whole = Math.max(0, total - now);
  const line = script.lines.findLast(({ at }) => at * 1000 <= now)?.text ?? '';
  const settling = script.settling * 1000;
  if (now >= total) return { part: 'done', into: now - total, left: 0, whole, line };
  if (now < settling) return { part: 'settling', into: now, left: settling - now, whole, line };
  const inhale = pace.in * 1000;
  const exhale = pace.out * 1000;
  const within = (now - settling) % (inhale + exhale);
  if (within < inhale) return { part: 'in', into: within, left: inhale - within, whole, line };
  return { part: 'out', into: within - inhale, left: inhale + exhale - within, whole, line };
}

/** Milliseconds of the whole pause at a pace: the settling and as many whole breaths as fit best. */
function lengthOf({ settling, breathing }: BreathScript, pace: Pace): number {
  const breath = pace.in + pace.out;
  return (settling + Math.round(breathing / breath) * breath) * 1000;
}

/**
 * The elapsed milliseconds at which another pace goes on in the same part of the same breath, so that a change of
 * pace is no jump. In the settling nothing changes.
 */
export function atPace(script: BreathScript, from: Pace, to: Pace, elapsed: number): number {
  const settling = script.settling * 1000;
  if (elapsed <= settling) return elapsed;
  const old = (from.in + from.out) * 1000;
  const breaths = Math.floor((elapsed - settling) / old);
  const { part, into } = breathAt(script, from, elapsed);
  const share = part === 'in' ? into / (from.in * 1000) : into / (from.out * 1000);
  const within = part === 'in' ? share * to.in : to.in + share * to.out;
  return settling + (breaths * (to.in + to.out) + within) * 1000;
}
