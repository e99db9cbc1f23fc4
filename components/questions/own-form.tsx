import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Picks } from '@/components/ui/picks';
import { type Card, longestQuestion } from '@/core/card';
import { plainCard, shortestQuestion } from '@/core/import-cards';
import { ownQuestion as words } from '@/locales/en/questions';
import { choiceOf, depthChoices, depthOf } from './depth-choices';

type OwnFormProps = {
  /** The question that is changed, or `null` for a new one. */
  edited: Card | null;
  newId: () => string;
  save: (card: Card) => Promise<boolean>;
  done: () => void;
};

/** A question of one's own: to write, or to change. What was typed stays until it is stored. */
export function OwnForm({ edited, newId, save, done }: OwnFormProps) {
  const [text, setText] = useState(edited?.text ?? '');
  const [followUp, setFollowUp] = useState(edited?.followUp ?? '');
  const [depth, setDepth] = useState(choiceOf[edited?.depth ?? 1]);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (edited !== null) field.current?.focus();
  }, [edited]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const question = text.trim();
    if (question.length < shortestQuestion) {
      setSaid(words.tooShort);
      return field.current?.focus();
    }
    const card = { ...(edited ?? plainCard('')), id: edited?.id ?? newId() };
    if (!(await save({ ...card, text: question, followUp: followUp.trim(), depth: depthOf[depth] }))) return;
    setSaid(edited === null ? words.added : words.saved);
    setText('');
    setFollowUp('');
    done();
  };

  return (
    <section className="sheet qs-part" id="own">
      <h2>{edited === null ? words.title : words.change}</h2>
      <p className="soft">{words.lede}</p>
      <form onSubmit={submit} noValidate>
        <label htmlFor="own-text">{words.text}</label>
        <textarea
          className="field serif"
          id="own-text"
          ref={field}
          maxLength={longestQuestion}
          value={text}
          aria-describedby="own-said"
          onChange={(event) => setText(event.target.value)}
        />
        <label htmlFor="own-follow-up">{words.followUp}</label>
        <input
          className="field"
          id="own-follow-up"
          maxLength={longestQuestion}
          autoComplete="off"
          value={followUp}
          onChange={(event) => setFollowUp(event.target.value)}
        />
        <Picks
          legend={words.depth}
          name="own-depth"
          choices={depthChoices}
          chosen={depth}
          choose={setDepth}
        />
        <div className="row">
          <Button type="submit">{edited === null ? words.add : words.save}</Button>
          {edited !== null && (
            <Button look="bare" onClick={done}>
              {words.cancel}
            </Button>
          )}
        </div>
        <p className="small soft" id="own-said" role="status">
          {said}
        </p>
      </form>
    </section>
  );
}
