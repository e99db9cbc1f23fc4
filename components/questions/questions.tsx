import { type ReactNode, useDeferredValue, useState } from 'react';
import { Strip } from '@/components/sky/strip';
import { Button } from '@/components/ui/button';
import { Picks } from '@/components/ui/picks';
import { type Card, strategies } from '@/core/card';
import type { Book } from '@/core/card-book';
import { strategyNames } from '@/locales/en/glance';
import { questions as words } from '@/locales/en/questions';
import { fill } from '@/locales/fill';
import { type DepthChoice, depthChoices } from './depth-choices';
import { find, type Which } from './find';
import { OwnForm } from './own-form';
import { Row } from './row';
import { Transfer, type TransferProps } from './transfer';
import './questions.css';

export type QuestionsProps = {
  deck: readonly Card[];
  own: readonly Card[];
  book: Book;
  /** The id of the card on the table tonight, or `null`. */
  tonight: string | null;
  keep: (id: string, keep: boolean) => void;
  take: (card: Card) => void;
  save: (card: Card) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
  newId: () => string;
  transfer: Pick<TransferProps, 'preview' | 'take' | 'download'>;
};

/** As many as stand on the page before more are asked for. */
const step = 40;

/** All questions: to look through, to keep, to take along tonight, and to write one's own. */
export function Questions(props: QuestionsProps) {
  const { deck, own, book, tonight, keep, take, save, newId } = props;
  const [search, setSearch] = useState('');
  const [strategy, setStrategy] = useState<Card['strategy'] | 'everything'>('everything');
  const [depth, setDepth] = useState<DepthChoice | 'all'>('all');
  const [which, setWhich] = useState<Which>('all');
  const [shown, setShown] = useState(step);
  const [deepShown, setDeepShown] = useState(false);
  const [edited, setEdited] = useState<Card | null>(null);
  const [removed, setRemoved] = useState<Card | null>(null);
  const typed = useDeferredValue(search);
  const found = find([...own, ...deck], book, { search: typed, strategy, depth, which });
  const restart =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setShown(step);
    };

  const remove = async (card: Card) => {
    if (await props.remove(card.id)) setRemoved(card);
  };
  const undo = async (card: Card) => {
    if (await save(card)) setRemoved(null);
  };

  return (
    <>
      <section className="qs-filters" aria-label={words.which}>
        <p>
          <label htmlFor="search">{words.search}</label>
          <input
            className="field"
            id="search"
            type="search"
            value={search}
            onChange={(event) => restart(setSearch)(event.target.value)}
          />
        </p>
        <p>
          <label htmlFor="strategy">{words.strategy}</label>
          <select
            className="field"
            id="strategy"
            value={strategy}
            onChange={(event) => restart(setStrategy)(event.target.value as typeof strategy)}
          >
            <option value="everything">{words.everything}</option>
            {[...strategies, 'own' as const].map((name) => (
              <option key={name} value={name}>
                {strategyNames[name]}
              </option>
            ))}
          </select>
        </p>
        <Picks
          legend={words.depth}
          name="depth"
          choices={{ all: words.all, ...depthChoices }}
          chosen={depth}
          choose={restart(setDepth)}
        />
        <Picks
          legend={words.which}
          name="which"
          choices={{ all: words.all, kept: words.kept, talked: words.talked, own: words.own }}
          chosen={which}
          choose={restart(setWhich)}
        />
      </section>
      <div className="row apart">
        <p className="small soft" role="status">
          {found.length === 1 ? words.foundOne : fill(words.found, { count: found.length })}
        </p>
        <Button look="low-bare" aria-pressed={deepShown} onClick={() => setDeepShown(!deepShown)}>
          {deepShown ? words.coverDeep : words.showDeep}
        </Button>
      </div>
      <div className="row" role="status">
        {removed && (
          <>
            <span>{fill(words.removed, { text: removed.text })}</span>
            <Button look="low-veil" onClick={() => undo(removed)}>
              {words.undo}
            </Button>
          </>
        )}
      </div>
      {found.length === 0 && <p>{nothing(which, typed)}</p>}
      <ul className="lines qs-list">
        {found.slice(0, shown).map((card) => (
          <Row
            key={card.id}
            card={card}
            covered={card.depth === 3 && !deepShown}
            {...{ book, tonight, keep, take, remove }}
            edit={setEdited}
          />
        ))}
      </ul>
      {found.length > shown && (
        <Button look="veil" onClick={() => setShown(shown + step)}>
          {words.moreOf}
        </Button>
      )}
      <OwnForm
        key={edited?.id ?? 'new'}
        edited={edited}
        newId={newId}
        save={save}
        done={() => setEdited(null)}
      />
      <Transfer own={own} {...props.transfer} />
    </>
  );
}

/** The page before, and while, the questions are read. */
export function QuestionsPage({ children }: { children: ReactNode }) {
  return (
    <>
      <Strip here="questions" />
      <main className="page qs">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
        {children}
      </main>
    </>
  );
}

function nothing(which: Which, search: string): string {
  if (search.trim() !== '') return words.none;
  switch (which) {
    case 'kept':
      return words.noneKept;
    case 'talked':
      return words.noneTalked;
    case 'own':
      return words.noneOwn;
    case 'all':
      return words.none;
  }
}
