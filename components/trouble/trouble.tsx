import { Button } from '@/components/ui/button';
import type { Refusal } from '@/core/command';
import type { State } from '@/core/state';
import { fieldNames, refusals, trouble } from '@/locales/en/trouble';
import { fill } from '@/locales/fill';
import './trouble.css';

/** A sentence on what went wrong, said at once by a screen reader. */
export function Refused({ why }: { why: Refusal }) {
  return (
    <p className="trouble" role="alert">
      {refusals[why]}
    </p>
  );
}

/** Tells which stored fields were set back because they could not be read. */
export function Mended({ repair, seen }: { repair: NonNullable<State['repair']>; seen: () => void }) {
  const fields = repair.fields.map((field) => fieldNames[field] ?? field).join(', ');
  return (
    <div className="trouble row" role="status">
      <span>{fill(trouble.mended, { fields })}</span>
      <Button look="low-veil" onClick={seen}>
        {trouble.seen}
      </Button>
    </div>
  );
}
