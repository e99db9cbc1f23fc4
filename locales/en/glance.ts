/** The words of the first glance, which stand before any script of a page has run. `{time}` is a wall-clock time. */
export const glance = {
  about: '{strategy} · {depth} · {minutes} minutes',
  sealed: 'This one goes a little deeper. Open it when you are alone together.',
  putAway: 'No question tonight. Sitting together is enough.',
  checkIn: 'Today is the day of your weekly check-in.',
  nothing: 'No other question fits what you chose. Sitting together is enough.',
  liked: 'One you liked',
  again: 'You have seen all the {depth} ones that fit. The oldest come round again.',
  deepEnded: 'Deep ones stay away from now on. The settings bring them back.',
  closingIn: 'closing at {time} · in {left}',
  pastClosing: 'closing time was {time}',
  moreUntil: 'more time until {time}',
  quiet: 'quiet until tomorrow',
  closed: 'closed for today',
} as const;

export const strategyNames = {
  checkin: 'Checking in',
  openup: 'Opening up',
  past: 'Looking back',
  future: 'Looking ahead',
  rituals: 'Our rituals',
  listening: 'Listening',
  presence: 'Here and now',
  celebrate: 'Celebrating',
  own: 'Your own',
} as const;

export const depthNames = { 1: 'light', 2: 'closer', 3: 'deep' } as const;
