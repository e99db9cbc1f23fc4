/** The words for choosing how to be reminded. */
export const reminderChoice = {
  always: 'The toolbar icon and the new tab always show the hour. The rest is up to you.',
  notify: 'Show a notification',
  notifyMore: 'Its text is neutral: the hour, and a question. No name, nothing of yours.',
  refused: 'The browser did not permit it. The icon and the new tab say the same.',
  idle: 'Wait until I am back at the keyboard',
  idleMore: 'When nobody is there at the hour, the reminder waits, up to an hour and a half.',
  open: 'Open the closing page for me',
  openMore: 'Otherwise it opens when you click.',
  test: 'Send me a test reminder',
  seen: 'Did you see it?',
  yes: 'Yes',
  no: 'No',
  good: 'Good. That is how it will be.',
  hidden:
    'Then your system may hold it back. Its notification settings have a line for this browser. A focus or quiet mode hides it too. The icon and the new tab say the same in any case.',
} as const;
