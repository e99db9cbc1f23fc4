import type { BreathScript, Pace } from '@/core/breath';

/**
 * "Slow six": about six breaths a minute, the out-breath a little longer (content guide, 4.2 no. 2; Laborde et al.
 * 2021). Sixteen breaths after twenty seconds of settling make three minutes.
 */
export const slowSix = {
  settling: 20,
  breathing: 160,
  lines: [
    { at: 0, text: 'Sit as you are. Let the shoulders drop.' },
    { at: 12, text: 'If you like, follow the sun.' },
    { at: 20, text: '' },
    { at: 100, text: 'Smaller breaths are fine.' },
    { at: 112, text: '' },
    { at: 170, text: 'Let the breath go its own way.' },
  ],
} as const satisfies BreathScript;

/** The paces of "Slow six" (content guide, 4.2 no. 2). */
export const paces = {
  quicker: { in: 4, out: 5 },
  usual: { in: 4.5, out: 5.5 },
  slower: { in: 5.5, out: 5.5 },
} as const satisfies Record<string, Pace>;
