import { useEffect, useState } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import type { Breath, BreathScript, Pace } from '@/core/breath';
import { pause } from '@/locales/en/pause';
import { fill } from '@/locales/fill';
import { Beat } from './beat';
import { useBreath } from './use-breath';

type PaceName = 'quicker' | 'usual' | 'slower';

type PauseProps = {
  script: BreathScript;
  paces: Record<PaceName, Pace>;
  /** Whether the picture is to stand still, by the system's wish or the user's. */
  still: boolean;
  bell: boolean;
  changeBell: (on: boolean) => void;
  /** Called once when the last breath is over, and when the pause is left before. */
  over: () => void;
  again: () => void;
};

/** The breathing guide, alone or for two. It begins by itself: whoever opened it has done enough. */
export function Pause({ script, paces, still, bell, changeBell, over, again }: PauseProps) {
  const { breath, pace, changePace } = useBreath(script, paces.usual);
  const [together, setTogether] = useState(false);
  const [left, setLeft] = useState(false);
  const [ended, setEnded] = useState(false);
  const done = ended || breath.part === 'done';

  useEffect(() => {
    if (done) over();
  }, [done, over]);
  useEffect(() => {
    const end = (event: KeyboardEvent) => event.key === 'Escape' && setEnded(true);
    document.addEventListener('keydown', end);
    return () => document.removeEventListener('keydown', end);
  }, []);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.breath = done ? 'done' : breath.part;
    root.dataset.way = together ? 'together' : 'alone';
    root.toggleAttribute('data-still', still);
    root.style.setProperty('--in', `${pace.in}s`);
    root.style.setProperty('--out', `${pace.out}s`);
    // The picture is moved by style sheets; a page that was hidden has to be put where the clock is.
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSAnimation && Math.abs(Number(animation.currentTime) - breath.into) > 200) {
        animation.currentTime = breath.into;
      }
    }
  }, [breath, done, together, still, pace]);

  if (done) return <Done again={again} />;
  return (
    <main className="stage ps">
      <h1 className="sr">{pause.title}</h1>
      <header className="ps-top">
        <Choice
          name="way"
          label={pause.how}
          options={{ alone: pause.alone, together: pause.together }}
          chosen={together ? 'together' : 'alone'}
          choose={(way) => setTogether(way === 'together')}
        />
        <p className="soft">{fill(pause.rhythm, pace)}</p>
      </header>
      <div className="ps-word">
        <Words breath={breath} together={together} />
        {still && <Beat breath={breath} pace={pace} />}
      </div>
      {together && (
        <div className="two" aria-hidden="true">
          <i />
          <i />
        </div>
      )}
      <p className="sr" aria-live="polite">
        {spoken(breath, pace)}
      </p>
      <footer className="ps-foot">
        <details className="ps-know">
          <summary className="btn bare low">{pause.know}</summary>
          <div className="sheet">
            <Choice
              name="pace"
              label={pause.pace}
              options={{ quicker: pause.quicker, usual: pause.usual, slower: pause.slower }}
              chosen={nameOf(pace, paces)}
              choose={(name) => changePace(paces[name])}
            />
            <Switch
              label={pause.bell}
              checked={bell}
              onChange={(event) => changeBell(event.target.checked)}
            />
            <Switch
              label={pause.showLeft}
              checked={left}
              onChange={(event) => setLeft(event.target.checked)}
            />
            <p className="small">{pause.small}</p>
            <p className="small">{pause.safety}</p>
          </div>
        </details>
        {left && <p className="ps-time">{fill(pause.left, { left: clock(breath.whole) })}</p>}
        <Button look="bare" onClick={() => setEnded(true)}>
          {pause.end}
        </Button>
      </footer>
    </main>
  );
}

function Words({ breath, together }: { breath: Breath; together: boolean }) {
  if (breath.part === 'settling') {
    return (
      <>
        <p className="ps-line">{breath.line}</p>
        <p className="soft">{pause.eyes}</p>
      </>
    );
  }
  const out = together ? pause.outTogether : pause.out;
  return (
    <>
      <b aria-hidden="true">{breath.part === 'in' ? pause.in : out}</b>
      <p className="ps-line">{breath.line}</p>
    </>
  );
}

/** The light that ends a pause. */
function Done({ again }: { again: () => void }) {
  return (
    <main className="stage ps ps-done">
      <div className="ps-word" role="status">
        <h1>{pause.doneTitle}</h1>
        <p className="ps-line">{pause.done}</p>
      </div>
      <footer className="ps-foot">
        <LinkButton href="/newtab.html">{pause.newTab}</LinkButton>
        <Button look="bare" onClick={again}>
          {pause.again}
        </Button>
      </footer>
    </main>
  );
}

type ChoiceProps<Name extends string> = {
  name: string;
  label: string;
  options: Record<Name, string>;
  chosen: Name;
  choose: (name: Name) => void;
};

function Choice<Name extends string>({ name, label, options, chosen, choose }: ChoiceProps<Name>) {
  return (
    <div className="seg" role="radiogroup" aria-label={label}>
      {(Object.keys(options) as Name[]).map((option) => (
        <label className="chip" key={option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => choose(option)} />
          {options[option]}
        </label>
      ))}
    </div>
  );
}

/** What a screen reader says, once for each part. */
function spoken({ part }: Breath, pace: Pace): string {
  if (part === 'in') return fill(pause.sayIn, { seconds: Math.round(pace.in) });
  if (part === 'out') return fill(pause.sayOut, { seconds: Math.round(pace.out) });
  return '';
}

function nameOf(pace: Pace, paces: Record<PaceName, Pace>): PaceName {
  return (Object.keys(paces) as PaceName[]).find((name) => paces[name] === pace) ?? 'usual';
}

function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
