import { Button, LinkButton } from '@/components/ui/button';
import { Halves } from '@/components/ui/halves';
import { Icon } from '@/components/ui/icon';
import { popup } from '@/locales/en/popup';
import { fill } from '@/locales/fill';

type NoteKeptProps = {
  text: string;
  partner: string;
  /** Where it can be passed on. */
  passOn: string;
  copied: boolean;
  copy: (text: string) => void;
  another: () => void;
};

/** The note as it is kept: to be read once more, and said. */
export function NoteKept({ text, partner, passOn, copied, copy, another }: NoteKeptProps) {
  return (
    <section className="kept">
      <p className="state" role="status">
        <Halves apart={0} />
        {partner === '' ? popup.kept : fill(popup.keptFor, { name: partner })}
      </p>
      <blockquote>{text}</blockquote>
      <p className="soft">{popup.after}</p>
      <div className="row">
        <LinkButton look="veil" href={passOn} target="_blank">
          <Icon name="lid" />
          {popup.passOn}
        </LinkButton>
        <Button look="bare" onClick={() => copy(text)}>
          <Icon name="copy" />
          {copied ? popup.copied : popup.copy}
        </Button>
        <Button look="bare" onClick={another}>
          <Icon name="note" />
          {popup.another}
        </Button>
      </div>
    </section>
  );
}
