import type { Weekday } from '@/core/plan';

/** The words of the plan form. `{time}` is a wall-clock time, `{day}` and `{days}` are names of weekdays. */
export const planning = {
  time: 'Close the laptop at',
  days: 'On these days',
  own: 'Another time on one of these days',
  on: 'On',
  at: 'at',
  ownDay: 'The day with another time',
  ownTime: 'Time on {day}',
  same: 'Same as the others',
  staysOpen: '{days} stays open.',
  stayOpen: '{days} stay open.',
  noneOpen: 'Every evening has a closing time.',
  noDay: 'No day is chosen, so nothing will be closed. You can choose one at any time.',
  empty: 'There is no whole time here, hours and minutes. Until there is, {time} stays.',
  malformed: 'That is no time of day. Until there is one, {time} stays.',
  afterMidnight:
    'A time before four in the morning still belongs to the evening before: on Monday it means the night to Tuesday.',
} as const;

export const weekdayNames: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** Each is the beginning of the whole name, so that a voice command with either finds it. */
export const shortWeekdayNames: Record<Weekday, string> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};

/** Names as a list in a sentence: `Friday and Saturday`. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
