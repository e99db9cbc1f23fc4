/** The words of the new tab, but for those of its first glance. */
export const newTab = {
  title: 'New tab',
  ask: 'Question for today',
  more: 'More',
  pause: 'Take a pause',
  note: 'Write a note',
  close: 'Close the day',
  minutesMore: '{minutes} more',
  notTonight: 'Not tonight',
  uncover: 'Show the page',
} as const;
