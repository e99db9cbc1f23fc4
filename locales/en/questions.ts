import type { Topic } from '@/core/card';
import type { FileFault, LineFault } from '@/core/import-cards';

/** The words of the page of all questions. */
export const questions = {
  title: 'Questions',
  lede: 'All there are, and your own among them. Deep ones stay covered until you ask.',
  search: 'Search',
  strategy: 'About',
  everything: 'Everything',
  depth: 'Depth',
  which: 'Which',
  all: 'All',
  kept: 'Kept',
  talked: 'Talked about',
  own: 'Your own',
  none: 'Nothing fits. Try fewer words, or another choice above.',
  noneKept: 'Nothing is kept yet. Keep a question you like, and it comes back after some months.',
  noneTalked: 'Nothing yet. What you mark as talked about is found here.',
  noneOwn: 'None yet. Below you can write one.',
  found: '{count} questions',
  foundOne: 'One question',
  covered: 'A deep one, covered.',
  showDeep: 'Show the deep ones',
  coverDeep: 'Cover the deep ones',
  keep: 'Keep',
  take: 'Take it tonight',
  taken: 'It lies on the table for tonight.',
  talkedOn: 'talked about on {day}',
  edit: 'Edit',
  remove: 'Remove',
  removed: 'Removed: “{text}”',
  undo: 'Undo',
  moreOf: 'Show more',
} as const;

export const ownQuestion = {
  title: 'A question of your own',
  change: 'Change your question',
  lede: 'It comes round among the others, now and then.',
  text: 'The question',
  followUp: 'What the listener may ask on, if you like',
  depth: 'Depth',
  add: 'Add it',
  save: 'Save it',
  cancel: 'Cancel',
  added: 'Added.',
  saved: 'Saved.',
  tooShort: 'A question needs at least twelve letters.',
} as const;

export const transfer = {
  title: 'From a file, and to one',
  lede: 'A text file with one question a line, or JSON. You see first what would be taken.',
  choose: 'Choose a file',
  exportText: 'Save as text',
  exportJson: 'Save as JSON',
  willTake: '{count} questions would be added.',
  willTakeOne: 'One question would be added.',
  willTakeNone: 'None of these can be added.',
  refused: 'Left out',
  line: 'Line {line}: {why}',
  take: 'Add them',
  drop: 'Leave it',
  done: 'Added: {count}.',
  unread: 'The browser could not read that file. Nothing was changed.',
  fileName: 'our-questions',
} as const;

export const fileFaults: Record<FileFault, string> = {
  tooLarge: 'This file is larger than one megabyte, too large for a list of questions. Nothing was changed.',
  notText: 'This file holds no text. Nothing was changed.',
  otherEncoding: 'This text is not in UTF-8. Saved again as UTF-8 it can be read. Nothing was changed.',
  webPage: 'This is a web page and not a list of questions. Nothing was changed.',
  brokenJson: 'This begins like JSON but breaks off or is not well formed. Nothing was changed.',
  otherJson: 'This is JSON, but there is no list of questions in it. Nothing was changed.',
  empty: 'There is no question in this file. Nothing was changed.',
  noRoom: 'There is room for 2,000 questions of your own, and this file has more. Nothing was changed.',
};

export const lineFaults: Record<LineFault, string> = {
  tooShort: 'shorter than twelve letters',
  tooLong: 'longer than 280 letters',
  markup: 'there is markup in it; plain words only',
  unprintable: 'there are signs in it that cannot be shown',
  double: 'it stands in this file twice',
  known: 'it is there already',
  notAQuestion: 'this is no question',
};

/** What is wanted of the questions, in the settings. */
export const wanted = {
  language: 'Language of the questions',
  browsers: 'As the browser has it',
  light: 'Keep it light',
  lightMore: 'Until you change it here. Nobody asks why.',
  deep: 'Deep questions',
  offered: 'Now and then',
  wanted: 'Also about hard things',
  off: 'None',
  deepMore:
    'Rare, never late, and always under a cover. Hard things are the hard past, grief, and what you wish of each other.',
  topics: 'Leave out questions about',
  apart: 'We are apart on most evenings',
  apartMore: 'Then nothing is asked that needs one room.',
  checkIn: 'Weekly check-in',
  checkInMore: 'On that day it takes the place of the question.',
  noDay: 'None',
  lightsOut: 'Lights out',
  lightsOutMore:
    'Then nothing deep is asked in the last hour and a half before, and only light ones in the last three quarters.',
  setLightsOut: 'Tell the time',
  forget: 'Forget it',
  browse: 'All questions',
} as const;

export const topicNames: Record<Topic, string> = {
  work: 'work',
  help: 'needing help',
  emotion: 'strong feelings',
  anxiety: 'worries',
  family: 'family',
  childhood: 'childhood',
  'past-hard': 'hard times long ago',
  grief: 'loss',
  money: 'money',
  body: 'the body',
  faith: 'faith',
  'future-plans': 'big plans',
  kids: 'children',
  feedback: 'wishes of each other',
  'hard-times': 'hard times now',
};
