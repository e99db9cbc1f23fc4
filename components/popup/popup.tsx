import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { popup } from '@/locales/en/popup';

type PopupProps = {
  trouble?: ReactNode;
  note: ReactNode;
  tonight: ReactNode;
  question: ReactNode;
};

/** The toolbar popup: the note first, then tonight, then the rest. */
export function Popup({ trouble, note, tonight, question }: PopupProps) {
  return (
    <main className="pop">
      {trouble}
      {note}
      {tonight}
      <section className="pop-more">
        <div className="pop-ask">{question}</div>
        <div className="row apart">
          <LinkButton look="low-veil" href="/pause.html" target="_blank">
            <Icon name="pause" />
            {popup.pause}
          </LinkButton>
          <LinkButton look="low-bare" href="/options.html" target="_blank">
            {popup.settings}
          </LinkButton>
        </div>
      </section>
    </main>
  );
}
