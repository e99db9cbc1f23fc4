/** Words for what somebody is, to tap: plain, without gender, and none about looks (content guide, 3.1). */
export const qualities = [
  'kind',
  'patient',
  'brave',
  'funny',
  'careful',
  'fair',
  'warm',
  'steady',
  'honest',
  'generous',
  'clever',
  'gentle',
  'strong',
  'loyal',
  'playful',
  'thoughtful',
] as const;

/** The ladder for somebody who can think of nothing; the last step lets it be (content guide, 3.4). */
export const ladder = [
  { name: 'Look round', text: 'What near you is there because of them?' },
  { name: 'Take away', text: 'What would be harder tomorrow without them?' },
  { name: 'Not a deed', text: 'Which way of being do you like in them, even on a dull day?' },
  { name: 'Someone else', text: 'When did you last see them be good to another person?' },
  { name: 'Early days', text: 'What did you notice first that you still like?' },
  { name: 'Let it be', text: 'Nothing tonight is fine. A made-up thank-you helps no one.' },
] as const;
