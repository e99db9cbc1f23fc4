import type { ComponentProps } from 'react';

type Look = 'act' | 'veil' | 'bare' | 'low-veil' | 'low-bare' | 'warn';

const classes: Record<Look, string> = {
  act: 'btn',
  veil: 'btn veil',
  bare: 'btn bare',
  'low-veil': 'btn veil low',
  'low-bare': 'btn bare low',
  warn: 'btn bare warn',
};

/** A button. `act` is the one main action of a view, `veil` and `bare` are quieter, `low` is smaller. */
export function Button({ look = 'act', ...rest }: { look?: Look } & ComponentProps<'button'>) {
  return <button type="button" className={classes[look]} {...rest} />;
}

/** A link to another page of Evenfall that looks like a button. */
export function LinkButton({ look = 'bare', ...rest }: { look?: Look } & ComponentProps<'a'>) {
  return <a className={classes[look]} {...rest} />;
}
