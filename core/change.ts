import type { State } from './state';

/** The state with `fields` in it. The same object when they hold what it held before. */
export function change(state: State, fields: Partial<State>): State {
  const names = Object.keys(fields) as (keyof State)[];
  const same = names.every((name) => JSON.stringify(state[name]) === JSON.stringify(fields[name]));
  return same ? state : { ...state, ...fields };
}

/** `record` with those of its fields that `change` names. */
export function withGiven<T extends object>(record: T, change: { [K in keyof T]?: T[K] | undefined }): T {
  const given = Object.entries(change).filter(([name, value]) => name in record && value !== undefined);
  return { ...record, ...Object.fromEntries(given) };
}
