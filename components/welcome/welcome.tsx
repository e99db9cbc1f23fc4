import { type ReactNode, useEffect, useRef } from 'react';
import { Sky } from '@/components/sky/sky';
import { Button, LinkButton } from '@/components/ui/button';
import { Halves } from '@/components/ui/halves';
import { Icon } from '@/components/ui/icon';
import { TextField } from '@/components/ui/text-field';
import { longestName } from '@/core/state';
import { welcome } from '@/locales/en/welcome';
import './welcome.css';

type WelcomeProps = {
  plan: ReactNode;
  reminder: ReactNode;
  /** The plan to thank, once the three questions are answered; it may be left out. */
  thanksPlan: ReactNode;
  trouble: ReactNode;
  partner: string;
  changePartner: (name: string) => void;
  /** Whether the three questions were answered before. */
  finished: boolean;
  /** When the first closing is, in words. */
  next: string;
  begin: () => void;
};

/** Three questions under one day's sky. Each answer is kept as it is given. */
export function Welcome({
  plan,
  reminder,
  thanksPlan,
  trouble,
  partner,
  changePartner,
  finished,
  next,
  begin,
}: WelcomeProps) {
  const page = useRef<HTMLElement>(null);
  const onward = useRef<HTMLAnchorElement>(null);
  const began = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone.
    if (finished && began.current) onward.current?.focus();
  }, [finished]);

  const beginWhenWhole = () => {
    const wrong = page.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) {
      wrong.focus();
      return;
    }
    began.current = true;
    begin();
  };
  return (
    <main ref={page}>
      <div className="said">{trouble}</div>
      <Band sky="day">
        <p className="hello">
          <Halves apart={2.6} />
          {welcome.brand}
        </p>
        <p className="soft">{welcome.one}</p>
        <h1>{welcome.when}</h1>
        <p className="lede">{welcome.whenMore}</p>
        <div className="put">{plan}</div>
      </Band>
      <Band sky="winddown">
        <p className="soft">{welcome.two}</p>
        <h2>{welcome.who}</h2>
        <p className="lede">{welcome.whoMore}</p>
        <div className="put">
          <TextField
            id="partner"
            className="field big name"
            label={welcome.name}
            text={partner}
            longest={longestName}
            change={changePartner}
          />
        </div>
      </Band>
      <Band sky="after">
        <p className="soft">{welcome.three}</p>
        <h2>{welcome.how}</h2>
        <p className="lede">{welcome.howMore}</p>
        <div className="put">{reminder}</div>
        <div className="pinme">
          <span className="bar" aria-hidden="true">
            <Halves apart={2.6} />
            <Icon name="pin" />
          </span>
          <div>
            <h3>{welcome.pin}</h3>
            <p className="soft">{welcome.pinMore}</p>
          </div>
        </div>
        <p className="soft">{welcome.kept}</p>
        {finished && thanksPlan}
        <div className="row begin">
          {finished ? (
            <LinkButton look="act" href="/newtab.html" ref={onward}>
              {welcome.newTab}
            </LinkButton>
          ) : (
            <Button onClick={beginWhenWhole}>{welcome.begin}</Button>
          )}
          <span className="soft" role="status">
            {next}
            {finished && ` ${welcome.ready}`}
          </span>
        </div>
      </Band>
    </main>
  );
}

function Band({ sky, children }: { sky: 'day' | 'winddown' | 'after'; children: ReactNode }) {
  return (
    <section className="band" data-sky={sky}>
      <Sky />
      <div className="stage">{children}</div>
    </section>
  );
}
