/** Closing words on offer, to be said aloud. A habit, not science (content guide, 5.5 and row 30). */
export const offers = ['That is enough for today.', 'The rest can wait.', 'Work is parked.'] as const;
