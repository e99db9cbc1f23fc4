import { hash } from './hash';
import { isRecord } from './record';

/** The version of the saved shape. A change of shape adds a step in `core/migrations`. */
export const schema = 2;

/** The key of the one saved shape in the browser's storage. The notes, the book of cards and one's own questions have others. */
export const stateKey = 'state';

/** The key of the seal, which is written with every state. */
export const sealKey = 'seal';

/**
 * A number that only this very state has, whatever the order of its fields. A page that finds the seal unbroken knows
 * that the background wrote the state as it is, and need not read it field by field before its first frame.
 */
export function sealOf(state: unknown): number {
  const inOrder = (_: string, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).toSorted()) : part;
  return hash(JSON.stringify(state, inOrder) ?? '', 0);
}

/** Whether a stored state is of today's shape and just as it was sealed. */
export function isSealed(state: unknown, seal: unknown): boolean {
  return isRecord(state) && state.schema === schema && sealOf(state) === seal;
}
