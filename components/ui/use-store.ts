import { useSyncExternalStore } from 'react';

/** A store for reading alone, such as a page's replica of the state. */
export type Readable<T> = {
  getState(): T;
  getInitialState(): T;
  subscribe(listener: () => void): () => void;
};

/** What a store holds now; renders again when that changes. A prerendered page begins with what it held first. */
export function useStore<T>(store: Readable<T>): T {
  return useSyncExternalStore(store.subscribe, store.getState, store.getInitialState);
}
