import type { BackupFault } from '@/core/backup';
import type { Diagnosis } from '@/core/diagnosis';

/** The words of the page about one's own data. */
export const data = {
  title: 'Your data',
  lede: 'Everything is in this browser and nowhere else. Removing the extension deletes it, so a file now and then is a good habit.',
  saveTitle: 'Save a copy',
  parts: 'What goes in',
  notes: 'Notes',
  questions: 'Questions you met, kept and wrote',
  settings: 'Settings',
  nothingChosen: 'Choose something that goes in.',
  json: 'For machines (JSON)',
  markdown: 'To read (Markdown)',
  html: 'To print (HTML)',
  notesOnly: 'Markdown and HTML hold the notes alone. On a shared computer, think of who opens the file.',
  sealedTitle: 'Sealed, for another computer',
  sealedLede:
    'Encrypted with a passphrase that only you know. Nobody can open it without: a forgotten passphrase cannot be brought back.',
  passphrase: 'Passphrase',
  short: 'At least ten letters, please. A few words are easier to keep in mind than signs.',
  sealIt: 'Save sealed',
  sealing: 'Sealing takes a moment.',
  saved: 'Saved.',
  unreadable: 'The browser cannot read what is kept at the moment. Nothing was saved or changed.',
  takeTitle: 'Bring something back',
  takeLede:
    'From a file that was saved here or on another computer. You see first what would be added; nothing is overwritten.',
  choose: 'Choose a file',
  openIt: 'Open it',
  wrong: 'That passphrase does not open this file, or the file was changed. Nothing was taken from it.',
  would: 'Would be added: {notes} notes, {own} questions of your own.',
  known: '{count} notes are here already and stay as they are.',
  left: '{count} entries could not be read and would be left out.',
  nothingNew: 'Everything in this file is here already.',
  withSettings: 'Take its settings too',
  take: 'Add it',
  drop: 'Leave it',
  taken: 'Added. A snapshot from before is kept below.',
  snapshots: 'Snapshots',
  snapshotsLede:
    'Made by itself before an update and before something is brought back. The last five are kept.',
  none: 'None yet.',
  restore: 'Go back to this',
  restored: 'As it was then. The state from just now is a snapshot too.',
  diagnostics: 'How things stand',
  diagnosticsLede: 'For a question to somebody who can help. There is no word in it that you wrote.',
  look: 'Look',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser would not copy it. You can select the words and copy them.',
  nearlyFull:
    'The storage of this browser is nearly full. Save a copy above; then old notes can be removed in the journal.',
  unknown: 'not known',
  yes: 'yes',
  no: 'no',
  eraseTitle: 'Delete everything',
  eraseLede: 'Notes, questions, settings, snapshots and drafts. It cannot be undone.',
  erase: 'Delete everything …',
  really: 'Delete all of it now',
  keepIt: 'Keep it',
  erased: 'Everything is deleted.',
  file: 'evenfall',
} as const;

export const backupFaults: Record<BackupFault, string> = {
  tooLarge: 'This file is larger than anything that is saved here. Nothing was changed.',
  notText: 'This file holds no text that can be read. Nothing was changed.',
  broken: 'This file breaks off or is not well formed. Nothing was changed.',
  other: 'This file was not saved by Evenfall. Nothing was changed.',
  newer:
    'This file was saved by a later version of Evenfall. Please update the extension first. Nothing was changed.',
  empty: 'There is nothing in this file. Nothing was changed.',
};

/** What is said of how things stand, in the order in which it stands there. */
export const diagnosisNames: Record<keyof Diagnosis, string> = {
  version: 'Version',
  browser: 'Browser',
  zone: 'Time zone',
  alarm: 'Next alarm',
  bytes: 'Stored',
  state: 'Settings and evening',
  sealed: 'Seal unbroken',
  notes: 'Notes',
  months: 'Months with notes',
  brokenMonths: 'Months that cannot be read whole',
  cards: 'Questions that were met',
  own: 'Your own questions',
  snapshots: 'Snapshots',
  aside: 'Originals kept aside',
};
