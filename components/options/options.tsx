import type { ReactNode } from 'react';
import { Strip } from '@/components/sky/strip';
import { LinkButton } from '@/components/ui/button';
import { Picks } from '@/components/ui/picks';
import { Switch } from '@/components/ui/switch';
import { TextField } from '@/components/ui/text-field';
import type { Command } from '@/core/command';
import { longestLine, longestName, type State } from '@/core/state';
import { options } from '@/locales/en/options';
import './options.css';

type OptionsProps = {
  /** `null` until it is known. */
  state: State | null;
  plan: ReactNode;
  away: ReactNode;
  reminder: ReactNode;
  questions: ReactNode;
  trouble: ReactNode;
  erase: ReactNode;
  /** Whether the last change was stored. */
  saved: boolean;
  /** Closing words on offer, the first of which is used when there are none of one's own. */
  offers: readonly string[];
  ask: (command: Command) => void;
};

/** The settings, group by group. */
export function Options({
  state,
  plan,
  away,
  reminder,
  questions,
  trouble,
  erase,
  saved,
  offers,
  ask,
}: OptionsProps) {
  return (
    <>
      <Strip here="options" />
      <main className="page">
        <h1>{options.title}</h1>
        <p className="lede">{options.lede}</p>
        <div className="row opt-data">
          <LinkButton look="low-veil" href="/data.html">
            {options.copies}
          </LinkButton>
          {erase}
        </div>
        {trouble}
        <p className="small soft saved" role="status">
          {saved ? options.saved : ''}
        </p>
        {state !== null && (
          <div className="cols">
            <Contents />
            <div className="groups">
              <Group id="evening" title={options.evening}>
                <div className="set">{plan}</div>
                <div className="set">{away}</div>
                <div className="set">
                  <Label id="words" text={options.words} more={options.wordsMore} />
                  <TextField
                    id="words"
                    text={state.closingWords}
                    longest={longestLine}
                    placeholder={offers[0] ?? ''}
                    change={(words) => ask({ type: 'closingWords.change', words })}
                  />
                </div>
              </Group>
              <Group id="reminder" title={options.reminder}>
                <div className="set">{reminder}</div>
                <div className="set">
                  <Switch
                    label={options.badge}
                    checked={state.reminder.badge}
                    onChange={(event) => ask({ type: 'reminder.change', badge: event.target.checked })}
                  />
                  <p className="small soft">{options.badgeMore}</p>
                </div>
              </Group>
              <Group id="new-tab" title={options.newTab}>
                <Picks
                  legend={options.question}
                  name="new-tab"
                  choices={{ always: options.always, evening: options.inTheEvening, plain: options.plain }}
                  chosen={state.newTab}
                  choose={(show) => ask({ type: 'newTab.change', show })}
                />
              </Group>
              <Group id="questions" title={options.questions}>
                {questions}
              </Group>
              <Group id="two" title={options.two}>
                <div className="set">
                  <Label id="partner" text={options.name} more={options.nameMore} />
                  <TextField
                    id="partner"
                    text={state.partner}
                    longest={longestName}
                    change={(name) => ask({ type: 'partner.name', name })}
                  />
                </div>
              </Group>
              <Group id="thanks" title={options.thanks}>
                <div className="set">
                  <Label id="thanks-plan" text={options.thanksPlan} more={options.thanksPlanMore} />
                  <TextField
                    id="thanks-plan"
                    text={state.thanks.plan}
                    longest={longestLine}
                    placeholder={options.thanksPlanExample}
                    change={(plan) => ask({ type: 'thanks.change', plan })}
                  />
                </div>
                <Picks
                  legend={options.offers}
                  more={options.offersMore}
                  name="per-week"
                  choices={{ 0: options.noOffers, 2: '2', 3: '3', 4: '4' }}
                  chosen={state.thanks.perWeek}
                  choose={(perWeek) =>
                    ask({ type: 'thanks.change', perWeek: Number(perWeek) as 0 | 2 | 3 | 4 })
                  }
                />
              </Group>
              <Group id="pauses" title={options.pauses}>
                <div className="set">
                  <Switch
                    label={options.bell}
                    checked={state.bell}
                    onChange={(event) => ask({ type: 'bell.change', on: event.target.checked })}
                  />
                </div>
              </Group>
              <Group id="appearance" title={options.appearance}>
                <Picks
                  legend={options.theme}
                  more={options.themeMore}
                  name="theme"
                  choices={{ system: options.system, light: options.light, dark: options.dark }}
                  chosen={state.look.theme}
                  choose={(theme) => ask({ type: 'look.change', theme })}
                />
                <div className="set">
                  <Switch
                    label={options.still}
                    checked={state.look.still}
                    onChange={(event) => ask({ type: 'look.change', still: event.target.checked })}
                  />
                  <p className="small soft">{options.stillMore}</p>
                </div>
              </Group>
              <Group id="data" title={options.data}>
                <div className="set">
                  <p>{options.dataMore}</p>
                </div>
              </Group>
            </div>
          </div>
        )}
      </main>
    </>
  );
}

const groups = {
  evening: options.evening,
  reminder: options.reminder,
  'new-tab': options.newTab,
  questions: options.questions,
  two: options.two,
  thanks: options.thanks,
  pauses: options.pauses,
  appearance: options.appearance,
  data: options.data,
} as const;

function Contents() {
  return (
    <nav className="toc" aria-label={options.onThisPage}>
      {Object.entries(groups).map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}

function Group({ id, title, children }: { id: keyof typeof groups; title: string; children: ReactNode }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      <div className="sheet lines">{children}</div>
    </section>
  );
}

function Label({ id, text, more }: { id: string; text: string; more: string }) {
  return (
    <div>
      <label htmlFor={id}>{text}</label>
      <p className="small soft">{more}</p>
    </div>
  );
}
