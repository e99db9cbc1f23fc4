import { NewTab } from '@/components/new-tab/new-tab';
import { Sky } from '@/components/sky/sky';
import { newTab } from '@/locales/en/new-tab';

export const title = newTab.title;

export const sky = <Sky page />;

/** The new tab before anything is known. What is known of it, the mirror fills in. */
export const page = (
  <NewTab
    view={{ about: '', remark: '', headline: '', language: '', clock: '', line: '' }}
    talked={false}
    kept={false}
    tiredOfSwaps={false}
    snooze={10}
    act={() => {}}
  />
);
