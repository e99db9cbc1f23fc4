import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Picks } from '@/components/ui/picks';
import { Switch } from '@/components/ui/switch';
import type { Card, Strategy } from '@/core/card';
import type { Command } from '@/core/command';
import type { State } from '@/core/state';
import { card as words } from '@/locales/en/card';
import { asking, checkIn, close as closeIt, forTonight, whyThis } from '@/locales/en/card-dialog';
import { depthNames, glance, strategyNames } from '@/locales/en/glance';
import { fill } from '@/locales/fill';

/** What can be looked at beside a question. */
export type Aside = 'ask' | 'why' | 'tonight' | 'checkIn';

/** Why the questions of a strategy are asked, in plain words, and where that comes from (content guide, 1 and 6.1). */
export type Explainers = {
  strategies: Record<Strategy, { why: string; source: string; barrier: string }>;
  barriers: Record<string, { name: string; text: string; firstStep: string }>;
};

export type CardDialogProps = {
  show: Aside;
  /** The card on the table, if one lies there. */
  card: Card | null;
  tonight: State['tonight'];
  explain: () => Promise<Explainers>;
  talked: () => void;
  ask: (command: Command) => void;
  close: () => void;
};

/** One thing looked at beside the question, over the page. */
export function CardDialog({ show, close, ...rest }: CardDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      className={show === 'ask' ? 'aside whole' : 'aside'}
      ref={dialog}
      onClose={close}
      aria-labelledby="aside"
    >
      <Inside show={show} {...rest} />
      <form method="dialog">
        <Button type="submit" look="bare">
          {closeIt}
        </Button>
      </form>
    </dialog>
  );
}

function Inside({ show, card, tonight, explain, talked, ask }: Omit<CardDialogProps, 'close'>) {
  switch (show) {
    case 'ask':
      return card && <Asking card={card} talked={talked} />;
    case 'why':
      return card && <Why card={card} explain={explain} />;
    case 'tonight':
      return <ForTonight tonight={tonight} ask={ask} />;
    case 'checkIn':
      return <CheckIn />;
  }
}

function Asking({ card, talked }: { card: Card; talked: () => void }) {
  return (
    <>
      <p className="soft">{asking.how}</p>
      <h2 id="aside" lang={card.language || undefined}>
        {card.text}
      </h2>
      <p>{asking[card.who]}</p>
      {card.followUp !== '' && (
        <p>
          <span className="small soft">{asking.listener}</span>
          <br />
          <span className="serif" lang={card.language || undefined}>
            {card.followUp}
          </span>
        </p>
      )}
      <p className="small soft">{words.pass}</p>
      <Button look="veil" onClick={talked}>
        <Icon name="check" />
        {words.talked}
      </Button>
    </>
  );
}

function Why({ card, explain }: { card: Card; explain: () => Promise<Explainers> }) {
  const [known, setKnown] = useState<Explainers | null>(null);
  useEffect(() => void explain().then(setKnown), [explain]);
  const { strategy, depth, minutes } = card;
  const about = fill(glance.about, { strategy: strategyNames[strategy], depth: depthNames[depth], minutes });
  return (
    <>
      <h2 id="aside">{whyThis.title}</h2>
      <p className="soft">{about}</p>
      {strategy === 'own' ? <p>{whyThis.own}</p> : known && <Explained known={known} strategy={strategy} />}
    </>
  );
}

function Explained({ known, strategy }: { known: Explainers; strategy: Strategy }) {
  const { why, source, barrier } = known.strategies[strategy];
  const help = known.barriers[barrier];
  return (
    <>
      <p>{why}</p>
      <Part title={whyThis.source}>{source}</Part>
      {help && (
        <>
          <Part title={`${whyThis.barrier}: ${help.name}`}>{help.text}</Part>
          <Part title={whyThis.firstStep}>{help.firstStep}</Part>
        </>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="small soft">{title}</h3>
      <p>{children}</p>
    </section>
  );
}

function ForTonight({ tonight, ask }: { tonight: State['tonight']; ask: (command: Command) => void }) {
  const { minutes, energy, light } = tonight;
  return (
    <>
      <h2 id="aside">{forTonight.title}</h2>
      <p className="soft">{forTonight.lede}</p>
      <Picks
        legend={forTonight.time}
        name="minutes"
        choices={{ ...forTonight.minutes, any: forTonight.any }}
        chosen={minutes ?? 'any'}
        choose={(chosen) =>
          ask({ type: 'tonight.choose', minutes: chosen === 'any' ? null : (Number(chosen) as 1 | 5 | 20) })
        }
      />
      <Picks
        legend={forTonight.energy}
        name="energy"
        choices={{ usual: forTonight.usual, tired: forTonight.tired, tough: forTonight.tough }}
        chosen={energy}
        choose={(chosen) => ask({ type: 'tonight.choose', energy: chosen })}
      />
      <Switch
        label={forTonight.light}
        checked={light}
        onChange={(event) => ask({ type: 'tonight.choose', light: event.target.checked })}
      />
      <p className="row">
        <LinkButton look="low-bare" href="/questions.html">
          {forTonight.all}
        </LinkButton>
        <LinkButton look="low-bare" href="/options.html#questions">
          {forTonight.settings}
        </LinkButton>
      </p>
    </>
  );
}

function CheckIn() {
  return (
    <>
      <h2 id="aside">{checkIn.title}</h2>
      <p className="soft">{checkIn.lede}</p>
      <ol className="parts">
        {checkIn.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
    </>
  );
}
