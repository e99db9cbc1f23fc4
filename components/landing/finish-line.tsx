import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { longestLine } from '@/core/state';
import { landing } from '@/locales/en/landing';

/** "Until … is done": the words turn into a field for the user's own; Escape turns them back. */
export function FinishLine({ start }: { start: (finish: string) => void }) {
  const details = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const finish = field.current?.value.trim() ?? '';
    setEmpty(finish === '');
    if (finish === '') field.current?.focus();
    else start(finish);
  };
  return (
    <details
      className="until"
      ref={details}
      onToggle={() => details.current?.open && field.current?.focus()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="btn bare">{landing.untilDone}</summary>
      <form className="row" onSubmit={submit}>
        <label htmlFor="until">{landing.until}</label>
        <input
          className="field fit"
          id="until"
          ref={field}
          size={12}
          maxLength={longestLine}
          placeholder={landing.finishExample}
          aria-invalid={empty}
          aria-describedby={empty ? 'until-empty' : undefined}
        />
        <span>{landing.isDone}</span>
        <Button look="low-veil" type="submit">
          {landing.start}
        </Button>
      </form>
      {empty && (
        <p className="small" id="until-empty" role="alert">
          {landing.finishEmpty}
        </p>
      )}
    </details>
  );
}
