import * as v from 'valibot';
import { isDay } from './plan';

/** A calendar day without a zone, `2026-11-23`. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay));

/** A time on the wall clock without a zone, `21:30`. */
export const WallTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const Cutoff = v.nullable(WallTime);

/** The time to close on each weekday, or `null` where the evening stays open. */
export const Plan = v.object({
  mon: Cutoff,
  tue: Cutoff,
  wed: Cutoff,
  thu: Cutoff,
  fri: Cutoff,
  sat: Cutoff,
  sun: Cutoff,
});
