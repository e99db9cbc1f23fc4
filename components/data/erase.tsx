import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { data as words } from '@/locales/en/data';

/** Deletes everything, in two clicks and with one question. */
export function Erase({ erase }: { erase: () => Promise<boolean> }) {
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  if (done) return <p role="status">{words.erased}</p>;
  if (!asked) {
    return (
      <Button look="warn" onClick={() => setAsked(true)}>
        {words.erase}
      </Button>
    );
  }
  return (
    <fieldset className="row" aria-label={words.eraseTitle}>
      <span className="small soft">{words.eraseLede}</span>
      <Button look="warn" autoFocus onClick={async () => setDone(await erase())}>
        {words.really}
      </Button>
      <Button look="bare" onClick={() => setAsked(false)}>
        {words.keepIt}
      </Button>
    </fieldset>
  );
}
