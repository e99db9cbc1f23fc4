import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Command } from '@/core/command';
import { longestLine } from '@/core/state';
import { landing } from '@/locales/en/landing';
import { fill } from '@/locales/fill';

type StepsProps = {
  firstStep: string;
  /** What is said aloud: the user's own words, or an offer. */
  closingWords: string;
  /** A thank-you that waits to be said now, or `null`. */
  toSay: string | null;
  clock: string;
  line: string;
  /** Minutes of the next snooze, or `null` when there is none to take any more. */
  snooze: number | null;
  ask: (command: Command) => Promise<boolean>;
  trouble?: ReactNode;
};

type Step = 'firstStep' | 'words' | 'lid';

/** The way down: tomorrow's first step, the closing words, the lid. Any of them can be left out. */
export function Steps({ firstStep, closingWords, toSay, clock, line, snooze, ask, trouble }: StepsProps) {
  const [now, setNow] = useState<Step>('firstStep');

  const leave = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('first') ?? '').trim();
    if (await ask({ type: 'firstStep.write', text })) setNow('words');
  };
  const back = async (then: Command) => {
    if (await ask({ type: 'evening.reopen' })) await ask(then);
  };

  return (
    <main className="stage way">
      <section className="close">
        {trouble}
        <h1>{landing.done}</h1>
        <p className="soft">{landing.steps}</p>
        <ol className="steps lines">
          <StepLine at="62" is={stand('firstStep', now)}>
            <h2>
              <label htmlFor="first">{landing.firstStep}</label>
            </h2>
            {now === 'firstStep' ? (
              <form className="act" onSubmit={leave}>
                <input
                  className="field"
                  id="first"
                  name="first"
                  defaultValue={firstStep}
                  maxLength={longestLine}
                  placeholder={landing.firstStepExample}
                  autoComplete="off"
                  // biome-ignore lint/a11y/noAutofocus: the page was opened to close up, and this is its first field
                  autoFocus
                />
                <Button type="submit">{landing.leaveIt}</Button>
                <Button look="bare" onClick={() => setNow('words')}>
                  {landing.skip}
                </Button>
              </form>
            ) : (
              <Done>{firstStep === '' ? '' : landing.left}</Done>
            )}
          </StepLine>
          <StepLine at="30" is={stand('words', now)}>
            <h2>{fill(landing.quoted, { words: closingWords })}</h2>
            {now === 'words' ? (
              <span className="row">
                <Button autoFocus onClick={() => setNow('lid')}>
                  {landing.said}
                </Button>
                <Button look="bare" onClick={() => setNow('lid')}>
                  {landing.skip}
                </Button>
              </span>
            ) : (
              <Done>{''}</Done>
            )}
          </StepLine>
          <StepLine at="0" is={stand('lid', now)}>
            <h2 role={now === 'lid' ? 'status' : undefined}>{landing.lid}</h2>
            {toSay !== null && (
              <p className="to-say">
                <span className="small soft">{landing.toSay}</span>
                <br />
                {toSay}
              </p>
            )}
          </StepLine>
        </ol>
      </section>
      <footer className="nt-foot">
        <p>
          <time className="nt-clock">{clock}</time>
          <br />
          <span className="soft">{line}</span>
        </p>
        <div className="row snooze">
          <span className="soft">{landing.notYet}</span>
          {snooze !== null && (
            <Button look="bare" onClick={() => back({ type: 'evening.snooze', finish: null })}>
              {fill(landing.more, { minutes: snooze })}
            </Button>
          )}
          <Button look="bare" onClick={() => back({ type: 'evening.notTonight' })}>
            {landing.notTonight}
          </Button>
        </div>
      </footer>
    </main>
  );
}

type Stand = 'done' | 'now' | 'to come';

function stand(step: Step, now: Step): Stand {
  const order: Step[] = ['firstStep', 'words', 'lid'];
  if (step === now) return 'now';
  return order.indexOf(step) < order.indexOf(now) ? 'done' : 'to come';
}

function StepLine({ at, is, children }: { at: '62' | '30' | '0'; is: Stand; children: ReactNode }) {
  return (
    <li data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
      <svg className="lid" data-lid={at} viewBox="0 0 32 32" aria-hidden="true">
        <path d="M5 22h22" />
        <path className="lid-top" d="M5 22h20" />
      </svg>
      {children}
    </li>
  );
}

function Done({ children }: { children: string }) {
  return (
    <span className="row small">
      {children !== '' && (
        <>
          <Icon name="check" />
          {children}
        </>
      )}
    </span>
  );
}
