/** What may stand above the question on a new tab. */
export const above = {
  firstStep: 'Left for this morning',
  firstStepDone: 'Got it',
  plan: 'Your own plan',
  thanks: 'Is there a thank-you for tonight? A small one counts.',
  fitQuestion: 'This time does not seem to fit. Another time, fewer days, or off?',
  fitChange: 'Change it',
  fitLeave: 'Leave it',
  note: 'Write a note',
  notTonight: 'Not tonight',
} as const;
