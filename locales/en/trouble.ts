import type { Refusal } from '@/core/command';

/** What is said when something could not be done. Each says what happened, and what it means for what is kept. */
export const trouble = {
  newer:
    'What is kept here was written by a later version of Evenfall. Nothing is changed or lost; please update the extension.',
  unreadable:
    'The browser cannot read what Evenfall keeps. Nothing was changed. Closing and opening the browser often helps.',
  mended:
    'Some of what Evenfall keeps could not be read and was set back: {fields}. The original is kept aside.',
  seen: 'All right',
} as const;

export const refusals: Record<Refusal, string> = {
  unknown: 'That did not work: Evenfall did not understand it. Nothing was changed.',
  unreadable: trouble.unreadable,
  newer: trouble.newer,
  full: 'There is room for 2,000 questions of your own, and this would be more. None of them was taken.',
  unwritten: 'The browser would not store that. It is not kept yet; please try again.',
};

/** Fields of the stored state in words. */
export const fieldNames: Record<string, string> = {
  everything: 'everything but the notes',
  plan: 'the closing times',
  awayUntil: 'the date you are away until',
  partner: 'the name',
  reminder: 'how you are reminded',
  newTab: 'what the new tab shows',
  look: 'the appearance',
  evenings: 'where this evening stands',
  firstStep: 'the first step for tomorrow',
  closingWords: 'your closing words',
  questions: 'which questions you want',
  tonight: 'what you chose for tonight',
  lookBack: 'whether pictures are shown in the journal',
  thanks: 'your thanks plan',
  toSay: 'what you kept to say tonight',
  table: 'today’s question',
};
