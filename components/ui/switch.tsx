import type { ComponentProps } from 'react';

/** A checkbox that looks like a switch, with its words beside it. */
export function Switch({ label, ...rest }: { label: string } & ComponentProps<'input'>) {
  return (
    <label className="row switch-line">
      {/* biome-ignore lint/a11y/useAriaPropsForRole: the native checkbox tells its state by itself */}
      <input type="checkbox" role="switch" className="switch" {...rest} />
      {label}
    </label>
  );
}
