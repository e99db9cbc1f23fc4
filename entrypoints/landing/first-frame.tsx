import { Reminder } from '@/components/landing/reminder';
import { Sky } from '@/components/sky/sky';
import { landing } from '@/locales/en/landing';

export const title = landing.title;

export const sky = <Sky page />;

/** The closing page before anything is known but the hour, which the mirror fills in. */
export const page = (
  <Reminder hour="" phase={null} cutoff={null} now={0} partner="" snooze={10} ask={() => {}} />
);
