import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { popup } from '@/locales/en/popup';

type Rung = { name: string; text: string };

type HelpWritingProps = {
  qualities: readonly string[];
  ladder: readonly Rung[];
  /** Puts a word into the note, where the caret is. */
  insert: (word: string) => void;
};

/** For somebody who is stuck: words to tap, and six small ladders, each of which can be left out. */
export function HelpWriting({ qualities, ladder, insert }: HelpWritingProps) {
  const [step, setStep] = useState(0);
  const rung = ladder[step];
  return (
    <details className="stuck">
      <summary className="btn bare low">{popup.stuck}</summary>
      {rung && (
        <div className="rung">
          <p role="status">
            <span className="small soft">{rung.name}</span>
            <br />
            {rung.text}
          </p>
          {step < ladder.length - 1 && (
            <Button look="low-bare" onClick={() => setStep(step + 1)}>
              {popup.nextRung}
            </Button>
          )}
        </div>
      )}
      <fieldset className="starters" aria-label={popup.qualities}>
        {qualities.map((word) => (
          <button type="button" className="chip" key={word} onClick={() => insert(word)}>
            {word}
          </button>
        ))}
      </fieldset>
    </details>
  );
}
