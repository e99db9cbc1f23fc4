/** The name and the single purpose, as the browser and the stores show them. */
export const about = {
  name: 'Evenfall',
  purpose:
    'Ends the working evening at the time you two agreed on: a reminder, a question, a shared pause, a thank-you.',
} as const;
