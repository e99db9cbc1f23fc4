/** A calendar day without a zone, `2026-11-23`. */
export type Day = string;

/** A time on the wall clock without a zone, `21:30`. */
export type WallTime = string;

/** In the order of `Temporal`'s `dayOfWeek`, which begins with Monday as 1. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** The time to close on each weekday, or `null` where the evening stays open. */
export type Plan = Record<Weekday, WallTime | null>;

/** Sunday to Thursday at half past nine (product page, "The evening, exactly"). */
export const firstPlan: Plan = {
  mon: '21:30',
  tue: '21:30',
  wed: '21:30',
  thu: '21:30',
  fri: null,
  sat: null,
  sun: '21:30',
};

/** The wall-clock hour at which one evening ends and the next day begins. */
export const boundaryHour = 4;

/** The day to which a moment belongs: until 04:00 on the wall it is still yesterday's. */
export function eveningDay(now: Temporal.ZonedDateTime): Day {
  return now.toPlainDateTime().subtract({ hours: boundaryHour }).toPlainDate().toString();
}

/** The instant at which the evening of `day` is over: 04:00 on the wall of the next day. */
export function eveningEnd(day: Day, timeZone: string): Temporal.ZonedDateTime {
  return onWall(Temporal.PlainDate.from(day).add({ days: 1 }), '04:00', timeZone);
}

/** What the plan says for the weekday of `day`, as a wall-clock time, or `null` for an open evening. */
function plannedTime(plan: Plan, day: Day): WallTime | null {
  return plan[weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] as Weekday];
}

/**
 * The instant of the planned cutoff of the evening of `day`, or `null` for an open evening.
 * A time before 04:00 falls on the next calendar day. In a gap of daylight saving it moves forward
 * by the gap, in an overlap it is the earlier of the two (Temporal's `compatible`).
 */
export function plannedCutoff(plan: Plan, day: Day, timeZone: string): Temporal.ZonedDateTime | null {
  const time = plannedTime(plan, day);
  if (time === null) return null;
  const date = Temporal.PlainDate.from(day);
  return onWall(isAfterMidnight(time) ? date.add({ days: 1 }) : date, time, timeZone);
}

/** The closing time that most weekdays share, for a sky on days that have none. */
export function usualTime(plan: Plan): WallTime {
  const times = Object.values(plan).filter((time) => time !== null);
  const count = (time: WallTime) => times.filter((other) => other === time).length;
  return times.reduce((most, time) => (count(time) > count(most) ? time : most), times[0] ?? '21:30');
}

/** A plan with the same time on every day of the week. */
export function everyDay(time: WallTime): Plan {
  return { mon: time, tue: time, wed: time, thu: time, fri: time, sat: time, sun: time };
}

function isAfterMidnight(time: WallTime): boolean {
  return Number(time.slice(0, 2)) < boundaryHour;
}

function onWall(date: Temporal.PlainDate, time: WallTime, timeZone: string): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
}

/** Whether a text names a day of the calendar. */
export function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
