import type { Depth } from '@/core/card';
import { depthNames } from '@/locales/en/glance';

/** The depths as choices by name. */
export const depthChoices = { light: depthNames[1], closer: depthNames[2], deep: depthNames[3] } as const;
export type DepthChoice = keyof typeof depthChoices;

/** The depth that a choice stands for. */
export const depthOf: Record<DepthChoice, Depth> = { light: 1, closer: 2, deep: 3 };

/** The choice that stands for a depth. */
export const choiceOf: Record<Depth, DepthChoice> = { 1: 'light', 2: 'closer', 3: 'deep' };
