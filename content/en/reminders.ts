/**
 * The text of a notification, which anybody may see: neutral, with a time and nothing else (content guide, 5.6;
 * product page for the form). `{time}` is the cutoff on the wall, `{minutes}` the length of the snooze before.
 */
export const reminders = {
  first: '{time}. Good place to stop?',
  late: 'It is past {time}. Good place to stop?',
  second: '{minutes} more, as you wished. Ready?',
  finished: 'Half an hour more, as you wished. Is it done?',
  third: 'Still something to finish. Shall I help you stop, or let you be?',
} as const;
