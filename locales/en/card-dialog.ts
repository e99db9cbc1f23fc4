export const close = 'Close';

/** The page-filling view in which a question is taken along. */
export const asking = {
  title: 'Take it with you',
  how: 'Read it twice, close the lid, ask it your way.',
  listener: 'Whoever listens may ask on:',
  turns: 'You both answer. Whoever opened this goes second.',
  listen: 'Tonight only the other one answers. You listen.',
  build: 'Find one answer together.',
  quiet: 'Few words are needed, or none.',
} as const;

/** What tonight allows. */
export const forTonight = {
  title: 'For tonight',
  lede: 'The question follows what you choose. Tomorrow begins afresh.',
  time: 'Time for it',
  any: 'As long as it takes',
  minutes: { 1: '1 minute', 5: '5 minutes', 20: '20 minutes' },
  energy: 'How it is',
  usual: 'As usual',
  tired: 'Tired',
  tough: 'A tough day',
  light: 'Keep it light',
  all: 'All questions',
  settings: 'Topics and more',
} as const;

export const whyThis = {
  title: 'Why this question',
  own: 'You wrote this one yourself.',
  source: 'Where it comes from',
  barrier: 'What it may help with',
  firstStep: 'A first step',
} as const;

/** The weekly check-in, as a walk of fifteen minutes (content guide, 5.3). Spoken; nothing is typed in. */
export const checkIn = {
  title: 'The weekly check-in',
  lede: 'About a quarter of an hour, on the sofa and not at the desk. Everything is said, nothing is typed. It is a habit that many couple therapists suggest.',
  parts: [
    'Keep, 2 minutes. Each of you: which moment of this week do you want to keep?',
    'Thanks, 2 minutes. One thing each: what the other did, and what it showed.',
    'Look, a minute, in silence. How close was I to us, how easy was it to be myself, how heavy was my week?',
    'One question, 6 minutes, by turns: what did this week ask of you? Or: where did we work well as a team? Or: which small thing would you like next week? No is allowed.',
    'A date, 2 minutes. When, next week, do we have an hour, and what small thing is there to look forward to?',
  ],
} as const;
