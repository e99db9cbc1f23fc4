/** What the toolbar button says on hover, and the badge. `{time}` is a wall-clock time. */
export const toolbar = {
  plain: 'Evenfall',
  closingAt: 'Evenfall: closing at {time}',
  minutesLeft: 'Evenfall: closing at {time}, in {minutes} minutes',
  due: 'Evenfall: it is past {time}',
  snoozedUntil: 'Evenfall: more time until {time}',
  quiet: 'Evenfall: quiet until tomorrow',
  closed: 'Evenfall: closed for today',
  notTonight: 'Evenfall: not tonight',
  away: 'Evenfall: away',
} as const;

/** The notifications around their text. `{minutes}` is how long the next snooze would last. */
export const notices = {
  title: 'Evenfall',
  close: 'Close up',
  more: '{minutes} more',
  sample: 'This is how a reminder looks.',
} as const;
