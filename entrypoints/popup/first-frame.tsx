import { HelpWriting } from '@/components/popup/help-writing';
import { NoteForm } from '@/components/popup/note-form';
import { Popup } from '@/components/popup/popup';
import { Tonight } from '@/components/popup/tonight';
import { starters } from '@/content/en/starters';
import { ladder, qualities } from '@/content/en/thanks';
import { popup } from '@/locales/en/popup';

export const title = popup.title;

/** The popup before anything is known: the note can be typed into at once. */
export const page = (
  <Popup
    note={
      <NoteForm
        partner=""
        starters={starters}
        draft=""
        help={() => <HelpWriting qualities={qualities} ladder={ladder} insert={() => {}} />}
        keep={() => {}}
        copy={() => {}}
        copied="not yet"
      />
    }
    tonight={<Tonight phase={null} cutoff={null} now={0} snooze={10} awayUntil={null} ask={() => {}} />}
    question={null}
  />
);
