/** The name and the single purpose, as the browser and the stores show them. */
export const about = {
  name: 'Evenfall',
  purpose:
    'Ends the working evening at the time you two agreed on: a reminder, a question, a shared pause, a thank-you.',
  /** What is typed into the address bar before a thank-you. */
  keyword: 'thanks',
  suggestion: 'Keep this as a thank-you: %s',
} as const;
