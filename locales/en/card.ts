/** The words around a question: what can be done with it, and what it is about. */
export const card = {
  ask: 'Close the lid and ask it',
  talked: 'We talked about it',
  another: 'Another',
  keep: 'Keep',
  pass: 'Either of you can pass. No reason needed.',
  open: 'Open it',
  lighter: 'Take a light one',
  putAway: 'No question tonight',
  justSit: 'No question, just sit together',
  afterAll: 'A question after all',
  forTonight: 'For tonight',
  why: 'Why this question',
  more: 'More',
  checkIn: 'How it goes',
} as const;
