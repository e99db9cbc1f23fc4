import type { ReactNode } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { newTab } from '@/locales/en/new-tab';
import { fill } from '@/locales/fill';
import type { View } from './view';

export type NewTabProps = {
  view: Pick<View, 'about' | 'headline' | 'clock' | 'line'>;
  talked: boolean;
  kept: boolean;
  /** Minutes of the next snooze, or `null` when there is none left. */
  snooze: number | null;
  /** What stands above the rest: tomorrow's first step in the morning, a question, a trouble. */
  above?: ReactNode;
  act: (what: NewTabAct) => void;
};

export type NewTabAct = 'talked' | 'another' | 'keep' | 'open' | 'snooze' | 'notTonight' | 'uncover';

/**
 * The new tab. It is rendered at build time as well, and filled from the mirror before React arrives, so its
 * elements are the same at every hour: which of them are seen is said by `data-middle` and `data-stage`.
 */
export function NewTab({ view, talked, kept, snooze, above, act }: NewTabProps) {
  return (
    <main className="stage nt">
      <div className="nt-above">{above}</div>
      <section className="nt-ask" aria-label={newTab.ask}>
        <p className="soft" data-fill="about">
          {view.about}
        </p>
        <h1 data-fill="headline">{view.headline}</h1>
        <div className="row in-question">
          <Button look="veil" aria-pressed={talked} onClick={() => act('talked')}>
            <Icon name="check" />
            {newTab.talked}
          </Button>
          <Button look="bare" onClick={() => act('another')}>
            <Icon name="another" />
            {newTab.another}
          </Button>
          <Button look="bare" aria-pressed={kept} onClick={() => act('keep')}>
            <Icon name="keep" />
            {newTab.keep}
          </Button>
        </div>
        <div className="row in-sealed">
          <Button look="veil" onClick={() => act('open')}>
            {newTab.open}
          </Button>
          <Button look="bare" onClick={() => act('another')}>
            {newTab.lighter}
          </Button>
        </div>
        <p className="small soft nt-pass in-question">{newTab.pass}</p>
      </section>
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
