import { NewTab } from '@/components/new-tab/new-tab';
import { newTab } from '@/locales/en/new-tab';

export const title = newTab.title;

/** The new tab before anything is known. What is known of it, the mirror fills in. */
export const page = (
  <NewTab
    view={{ about: '', headline: '', clock: '', line: '' }}
    talked={false}
    kept={false}
    snooze={10}
    act={() => {}}
  />
);
