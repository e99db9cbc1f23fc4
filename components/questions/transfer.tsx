import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Card } from '@/core/card';
import { exportCards, exportLines, type Preview } from '@/core/import-cards';
import { fileFaults, lineFaults, transfer as words } from '@/locales/en/questions';
import { fill } from '@/locales/fill';

export type TransferProps = {
  own: readonly Card[];
  /** Reads a file without changing anything. */
  preview: (bytes: Uint8Array) => Preview;
  take: (cards: Card[]) => Promise<boolean>;
  download: (name: string, type: string, text: string) => void;
};

/** The most refused lines that are shown; the rest only say the same again. */
const shownAtMost = 100;

/** Questions from a file, looked at before they are taken, and one's own to a file. */
export function Transfer({ own, preview, take, download }: TransferProps) {
  const [looked, setLooked] = useState<Preview | null>(null);
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const look = async (chosen: File | undefined) => {
    setSaid('');
    setLooked(null);
    if (chosen === undefined) return;
    try {
      setLooked(preview(new Uint8Array(await chosen.arrayBuffer())));
    } catch {
      setSaid(words.unread);
    }
    if (file.current) file.current.value = '';
  };
  const add = async (cards: Card[]) => {
    if (!(await take(cards))) return;
    setLooked(null);
    setSaid(fill(words.done, { count: cards.length }));
  };

  return (
    <section className="sheet qs-part" id="file">
      <h2>{words.title}</h2>
      <p className="soft">{words.lede}</p>
      <div className="row">
        <label className="btn veil">
          {words.choose}
          <input
            className="sr"
            type="file"
            ref={file}
            accept=".txt,.json,text/plain,application/json"
            onChange={(event) => void look(event.target.files?.[0])}
          />
        </label>
        {own.length > 0 && (
          <>
            <Button
              look="bare"
              onClick={() => download(`${words.fileName}.txt`, 'text/plain', exportLines(own))}
            >
              {words.exportText}
            </Button>
            <Button
              look="bare"
              onClick={() => download(`${words.fileName}.json`, 'application/json', exportCards(own))}
            >
              {words.exportJson}
            </Button>
          </>
        )}
      </div>
      <p role="status">{said}</p>
      {looked?.kind === 'refused' && <p role="alert">{fileFaults[looked.why]}</p>}
      {looked?.kind === 'read' && <Looked {...looked} add={add} drop={() => setLooked(null)} />}
    </section>
  );
}

type LookedProps = Extract<Preview, { kind: 'read' }> & {
  add: (cards: Card[]) => void;
  drop: () => void;
};

function Looked({ cards, refused, add, drop }: LookedProps) {
  const [one] = cards;
  return (
    <div className="qs-looked">
      <p role="status">{taking(cards.length)}</p>
      <ul>
        {cards.slice(0, shownAtMost).map((card) => (
          <li className="serif" key={card.id}>
            {card.text}
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <>
          <h3>{words.refused}</h3>
          <ul className="small">
            {refused.slice(0, shownAtMost).map(({ line, text, why }) => (
              <li key={line}>
                {fill(words.line, { line, why: lineFaults[why] })}
                <br />
                <span className="soft">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row">
        {one && <Button onClick={() => add(cards)}>{words.take}</Button>}
        <Button look="bare" onClick={drop}>
          {words.drop}
        </Button>
      </div>
    </div>
  );
}

function taking(count: number): string {
  if (count === 0) return words.willTakeNone;
  return count === 1 ? words.willTakeOne : fill(words.willTake, { count });
}
