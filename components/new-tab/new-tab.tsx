import type { ReactNode } from 'react';
import type { CardAct } from '@/components/card/use-card';
import { Button, LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { card } from '@/locales/en/card';
import { newTab } from '@/locales/en/new-tab';
import { fill } from '@/locales/fill';
import type { View } from './view';

export type NewTabProps = {
  view: Pick<View, 'about' | 'remark' | 'headline' | 'language' | 'clock' | 'line'>;
  talked: boolean;
  kept: boolean;
  /** Whether enough was exchanged to offer none at all (content guide, 2.3). */
  tiredOfSwaps: boolean;
  /** Minutes of the next snooze, or `null` when there is none left. */
  snooze: number | null;
  /** What stands above the rest: tomorrow's first step in the morning, a question, a trouble. */
  above?: ReactNode;
  /** What is looked at beside the question. */
  aside?: ReactNode;
  act: (what: NewTabAct) => void;
};

export type NewTabAct = CardAct | 'snooze' | 'notTonight' | 'uncover';

/**
 * The new tab. It is rendered at build time as well, and filled from the mirror before React arrives, so its
 * elements are the same at every hour: which of them are seen is said by `data-middle` and `data-stage`.
 */
export function NewTab({ view, talked, kept, tiredOfSwaps, snooze, above, aside, act }: NewTabProps) {
  return (
    <main className="stage nt">
      <div className="nt-above">{above}</div>
      <section className="nt-ask" aria-label={newTab.ask}>
        <p className="nt-about">
          <button
            type="button"
            className="quiet-link"
            onClick={() => act('why')}
            title={card.why}
            data-fill="about"
          >
            {view.about}
          </button>
          <span className="small soft" data-fill="remark">
            {view.remark}
          </span>
        </p>
        <h1 data-fill="headline" lang={view.language || undefined}>
          {view.headline}
        </h1>
        <div className="row in-question">
          <Button look="veil" onClick={() => act('ask')}>
            <Icon name="lid" />
            {card.ask}
          </Button>
          <Button look="bare" onClick={() => act('another')}>
            <Icon name="another" />
            {card.another}
          </Button>
          <Button look="bare" aria-pressed={kept} onClick={() => act('keep')}>
            <Icon name="keep" />
            {card.keep}
          </Button>
        </div>
        <div className="row nt-less in-question">
          <Button look="low-bare" aria-pressed={talked} onClick={() => act('talked')}>
            <Icon name="check" />
            {card.talked}
          </Button>
          <Button look="low-bare" onClick={() => act('putAway')}>
            {tiredOfSwaps ? card.justSit : card.putAway}
          </Button>
          <Button look="low-bare" onClick={() => act('tonight')}>
            {card.forTonight}
          </Button>
        </div>
        <div className="row in-sealed">
          <Button look="veil" onClick={() => act('open')}>
            {card.open}
          </Button>
          <Button look="bare" onClick={() => act('another')}>
            {card.lighter}
          </Button>
        </div>
        <div className="row in-away">
          <Button look="veil" onClick={() => act('afterAll')}>
            {card.afterAll}
          </Button>
        </div>
        <div className="row in-check-in">
          <Button look="veil" onClick={() => act('checkIn')}>
            {card.checkIn}
          </Button>
        </div>
        <div className="row in-nothing">
          <Button look="veil" onClick={() => act('tonight')}>
            {card.forTonight}
          </Button>
        </div>
        <p className="small soft nt-pass in-question">{card.pass}</p>
      </section>
      {aside}
      <footer className="nt-foot">
        <p>
          <time className="nt-clock" data-fill="clock">
            {view.clock}
          </time>
          <br />
          <span className="soft" data-fill="line">
            {view.line}
          </span>
        </p>
        <Button look="veil" className="btn veil in-covered" onClick={() => act('uncover')}>
          {newTab.uncover}
        </Button>
        <nav className="row in-day" aria-label={newTab.more}>
          <LinkButton href="/pause.html">
            <Icon name="pause" />
            {newTab.pause}
          </LinkButton>
          <LinkButton href="/popup.html?in=tab">
            <Icon name="note" />
            {newTab.note}
          </LinkButton>
        </nav>
        <div className="row in-due">
          <LinkButton look="veil" href="/landing.html">
            <Icon name="lid" />
            {newTab.close}
          </LinkButton>
          {snooze === null ? null : (
            <Button look="bare" onClick={() => act('snooze')}>
              {fill(newTab.minutesMore, { minutes: snooze })}
            </Button>
          )}
          <Button look="bare" onClick={() => act('notTonight')}>
            {newTab.notTonight}
          </Button>
        </div>
      </footer>
    </main>
  );
}
