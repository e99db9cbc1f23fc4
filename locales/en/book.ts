/** The words in the files for people. */
export const book = {
  title: 'What I noticed',
  said: 'said aloud',
  sent: 'sent',
} as const;
