import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { note as words } from '@/locales/en/note';
import './note.css';

export type PassOnProps = {
  text: string;
  /** Whether it waits for tonight's closing page. */
  forTonight: boolean;
  canShare: boolean;
  canText: boolean;
  copy: (text: string) => Promise<boolean>;
  share: (text: string) => Promise<void>;
  /** Draws the note as a picture and saves it; rejects when it cannot be drawn. */
  savePicture: (text: string) => Promise<void>;
  /** Notes how it went on its way, if it is kept. */
  passed: (how: 'said' | 'sent') => void;
  keepForTonight: () => void;
};

/** The longest text that goes into a mail link, in characters as they are written there (content guide, 3.3). */
const longestMail = 1500;

type Big = 'say' | 'hand' | 'card';

/** The note, and every way on which it can leave the laptop. Each only on a click; nothing is sent by itself. */
export function PassOn(props: PassOnProps) {
  const { text, forTonight, canShare, canText, copy, share, savePicture, passed, keepForTonight } = props;
  const [big, setBig] = useState<Big | null>(null);
  const [said, setSaid] = useState('');
  const body = encodeURIComponent(text);

  const copyIt = async () => setSaid((await copy(text)) ? words.copied : words.notCopied);
  const draw = () => savePicture(text).catch(() => setSaid(words.notDrawn));
  const show = (what: Big) => () => setBig(what);

  return (
    <section className="pass">
      <blockquote className="serif">{text}</blockquote>
      <ul className="ways" aria-label={words.ways}>
        <Way more={words.sayMore}>
          <Button onClick={show('say')}>
            <Icon name="lid" />
            {words.say}
          </Button>
        </Way>
        <Way more={words.handMore}>
          <Button look="veil" onClick={show('hand')}>
            <Icon name="note" />
            {words.hand}
          </Button>
        </Way>
        <Way more={forTonight ? words.keptForTonight : words.tonightMore}>
          <Button look="veil" aria-pressed={forTonight} onClick={keepForTonight}>
            <Icon name="keep" />
            {words.tonight}
          </Button>
        </Way>
        <Way more={words.cardMore}>
          <Button look="veil" onClick={show('card')}>
            {words.card}
          </Button>
        </Way>
      </ul>
      <div className="row">
        <Button look="low-veil" onClick={copyIt}>
          <Icon name="copy" />
          {words.copy}
        </Button>
        {canShare && (
          <Button look="low-veil" onClick={() => share(text)}>
            {words.share}
          </Button>
        )}
        {body.length <= longestMail ? (
          <a className="btn veil low" href={`mailto:?body=${body}`} onClick={() => passed('sent')}>
            {words.mail}
          </a>
        ) : (
          <span className="small soft">{words.tooLong}</span>
        )}
        {canText && (
          <a className="btn veil low" href={`sms:?&body=${body}`} onClick={() => passed('sent')}>
            {words.text}
          </a>
        )}
        <Button look="low-veil" onClick={() => print()}>
          {words.print}
        </Button>
        <Button look="low-veil" onClick={draw}>
          {words.picture}
        </Button>
      </div>
      <p className="small" role="status">
        {said}
      </p>
      {big !== null && (
        <BigNote
          how={big}
          text={text}
          done={(how) => {
            if (how !== null) passed(how);
            setBig(null);
          }}
        />
      )}
    </section>
  );
}

function Way({ more, children }: { more: string; children: ReactNode }) {
  return (
    <li>
      {children}
      <span className="small soft">{more}</span>
    </li>
  );
}

/** How long a note stands big before the lid is spoken of, in milliseconds (content guide, 3.3). */
const readingTime = 10_000;

function BigNote({
  how,
  text,
  done,
}: {
  how: Big;
  text: string;
  done: (how: 'said' | 'sent' | null) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [read, setRead] = useState(false);
  useEffect(() => {
    dialog.current?.showModal();
    const timer = setTimeout(() => setRead(true), readingTime);
    return () => clearTimeout(timer);
  }, []);
  const hint = { say: read ? words.closeLid : words.readTwice, hand: words.onPaper, card: '' }[how];
  return (
    <dialog className="big" ref={dialog} aria-label={words[how]} onClose={() => done(null)}>
      <blockquote data-away={how === 'say' && read ? '' : undefined}>{text}</blockquote>
      <p className="soft" role="status">
        {hint}
      </p>
      <div className="row">
        {how === 'say' && <Button onClick={() => done('said')}>{words.said}</Button>}
        {how === 'hand' && <Button onClick={() => done('sent')}>{words.done}</Button>}
        <form method="dialog">
          <Button type="submit" look="bare">
            {words.back}
          </Button>
        </form>
      </div>
    </dialog>
  );
}
