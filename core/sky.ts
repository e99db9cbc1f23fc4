/** The state of the sky and the height of the sun over the horizon, in radii (design, "The sky"). */
export type Sky = { sky: 'morning' | 'day' | 'winddown' | 'after'; sun: number };

/**
 * The sky at a moment. `left` is the minutes until the cutoff or until the usual hour on days without one,
 * negative once it is past; `hour` is the hour on the wall with its fraction, 0 to 24.
 */
export function skyAt(left: number, hour: number): Sky {
  if (left <= 0 || (hour >= 4 && hour < 5)) return { sky: 'after', sun: -2 };
  const sun = sunAt(left);
  if (left <= 60) return { sky: 'winddown', sun };
  if (hour < 5 || hour >= 10) return { sky: 'day', sun };
  const morning = (hour - 5) / 5;
  return { sky: 'morning', sun: rounded(0.4 + morning * morning * (sun - 0.4)) };
}

function sunAt(left: number): number {
  return rounded(left <= 60 ? left / 40 : 1.5 + ((Math.min(left, 720) - 60) / 660) * 3.5);
}

function rounded(sun: number): number {
  return Math.round(sun * 100) / 100;
}
