import { TimeField } from '@/components/plan/time-field';
import { Button, LinkButton } from '@/components/ui/button';
import { Picks } from '@/components/ui/picks';
import { Switch } from '@/components/ui/switch';
import { topics } from '@/core/card';
import type { Command } from '@/core/command';
import { type Weekday, weekdays } from '@/core/plan';
import type { Questions } from '@/core/state';
import { weekdayNames } from '@/locales/en/plan';
import { topicNames, wanted as words } from '@/locales/en/questions';

type WantedProps = {
  questions: Questions;
  /** The languages that have a deck. */
  languages: readonly string[];
  ask: (command: Command) => void;
};

/** A time to begin with for somebody who tells when they sleep. */
const usualLightsOut = '23:00';

/** What is wanted of the questions. No reason is asked for anything here. */
export function Wanted({ questions, languages, ask }: WantedProps) {
  const change = (fields: Partial<Questions>) => ask({ type: 'questions.change', ...fields });
  const { language, without, deep, light, apart, checkIn, lightsOut } = questions;
  const named = Object.fromEntries(languages.map((code) => [code, nameOf(code)]));
  return (
    <>
      <div className="set">
        <LinkButton look="low-veil" className="btn veil low wanted-all" href="/questions.html">
          {words.browse}
        </LinkButton>
      </div>
      <Picks
        legend={words.language}
        name="language"
        choices={{ browsers: words.browsers, ...named }}
        chosen={language ?? 'browsers'}
        choose={(code) => change({ language: code === 'browsers' ? null : code })}
      />
      <div className="set">
        <Switch
          label={words.light}
          checked={light}
          onChange={(event) => change({ light: event.target.checked })}
        />
        <p className="small soft">{words.lightMore}</p>
      </div>
      <Picks
        legend={words.deep}
        more={words.deepMore}
        name="deep"
        choices={{ offered: words.offered, wanted: words.wanted, off: words.off }}
        chosen={deep}
        choose={(chosen) => change({ deep: chosen })}
      />
      <fieldset className="set">
        <legend>{words.topics}</legend>
        <div className="row">
          {topics.map((topic) => (
            <label className="chip" key={topic}>
              <input
                type="checkbox"
                checked={without.includes(topic)}
                onChange={(event) =>
                  change({
                    without: topics.filter((one) =>
                      one === topic ? event.target.checked : without.includes(one),
                    ),
                  })
                }
              />
              {topicNames[topic]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="set">
        <Switch
          label={words.apart}
          checked={apart}
          onChange={(event) => change({ apart: event.target.checked })}
        />
        <p className="small soft">{words.apartMore}</p>
      </div>
      <div className="set">
        <div>
          <label htmlFor="check-in">{words.checkIn}</label>
          <p className="small soft">{words.checkInMore}</p>
        </div>
        <select
          className="field fit"
          id="check-in"
          value={checkIn ?? ''}
          onChange={(event) => change({ checkIn: (event.target.value || null) as Weekday | null })}
        >
          <option value="">{words.noDay}</option>
          {weekdays.map((day) => (
            <option key={day} value={day}>
              {weekdayNames[day]}
            </option>
          ))}
        </select>
      </div>
      <div className="set">
        <div>
          <label htmlFor="lights-out">{words.lightsOut}</label>
          <p className="small soft">{words.lightsOutMore}</p>
        </div>
        {lightsOut === null ? (
          <Button
            look="low-veil"
            className="btn veil low wanted-all"
            id="lights-out"
            onClick={() => change({ lightsOut: usualLightsOut })}
          >
            {words.setLightsOut}
          </Button>
        ) : (
          <div className="row">
            <TimeField id="lights-out" time={lightsOut} change={(time) => change({ lightsOut: time })} />
            <Button look="low-bare" onClick={() => change({ lightsOut: null })}>
              {words.forget}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** What a language calls itself. */
function nameOf(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}
