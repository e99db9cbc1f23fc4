import { boundaryHour, type Plan, usualTime, type WallTime, type Weekday, weekdays } from '@/core/plan';

/**
 * A plan as people think of it: one time for some days, and a few of those days with a time of their own.
 * `own` only names days that are in `days`, in the order in which they stand on the page.
 */
export type Week = {
  time: WallTime;
  days: readonly Weekday[];
  own: Partial<Record<Weekday, WallTime>>;
};

/** What was typed as a time: the time, or why it is none. A time field that is filled in part gives ''. */
export type Typed = { time: WallTime } | { why: 'empty' | 'malformed' };

export function parseTime(text: string): Typed {
  const typed = text.trim();
  if (typed === '') return { why: 'empty' };
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(typed) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { why: 'malformed' };
  return { time: `${hour.padStart(2, '0')}:${minute}` };
}

/** Whether a time counts to the evening of the day before: it is past midnight and before 04:00. */
export function countsToEveningBefore(time: WallTime): boolean {
  return Number(time.slice(0, 2)) < boundaryHour;
}

/** A plan as a week: the time that most days share, and the days that have another. */
export function weekOf(plan: Plan): Week {
  const time = usualTime(plan);
  const days = weekdays.filter((day) => plan[day] !== null);
  const others = days.filter((day) => plan[day] !== time);
  return { time, days, own: Object.fromEntries(others.map((day) => [day, plan[day]])) };
}

export function planOf({ time, days, own }: Week): Plan {
  const on = (day: Weekday) => (days.includes(day) ? (own[day] ?? time) : null);
  return Object.fromEntries(weekdays.map((day) => [day, on(day)])) as Plan;
}

/** Sets the time of all chosen days that have none of their own. */
export function setTime(week: Week, time: WallTime): Week {
  return { ...week, time };
}

/** Chooses a day, or lets it go together with its own time. */
export function toggleDay(week: Week, day: Weekday): Week {
  if (!week.days.includes(day)) return { ...week, days: [...week.days, day] };
  return { ...dropOwn(week, day), days: week.days.filter((other) => other !== day) };
}

/** Gives a day a time of its own, and chooses it. */
export function setOwnTime(week: Week, day: Weekday, time: WallTime): Week {
  const days = week.days.includes(day) ? week.days : [...week.days, day];
  return { ...week, days, own: { ...week.own, [day]: time } };
}

/** Takes a day's own time away: it closes when the others do. */
export function dropOwn(week: Week, day: Weekday): Week {
  const { [day]: _, ...own } = week.own;
  return { ...week, own };
}

/** Gives one day's own time to another, in the same place. The first closes when the others do. */
export function moveOwn(week: Week, from: Weekday, to: Weekday): Week {
  const days = week.days.includes(to) ? week.days : [...week.days, to];
  const own = ownDays(week).map((day) => [day === from ? to : day, week.own[day]]);
  return { ...week, days, own: Object.fromEntries(own) };
}

/** The days with a time of their own. */
export function ownDays({ own }: Week): Weekday[] {
  return Object.keys(own) as Weekday[];
}

/** The day that is offered for a time of its own, or `null` when the common time would have no day left. */
export function nextOwnDay(week: Week): Weekday | null {
  const shared = week.days.filter((day) => week.own[day] === undefined);
  if (shared.length < 2) return null;
  return weekdays.findLast((day) => shared.includes(day) && day !== 'sun') ?? null;
}
