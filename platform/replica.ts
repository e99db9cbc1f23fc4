import { createStore } from 'zustand/vanilla';
import { type Known, type Reading, readState } from '@/core/state';
import { readStored, stateKey, watchState } from '@/platform/state-store';

const store = createStore<Known>(() => ({ reading: 'loading' }));

/** The page's copy of the state, for reading alone: only storage changes it. */
export const replica: Pick<typeof store, 'getState' | 'getInitialState' | 'subscribe'> = store;

watchState((reading) => store.setState(replicaOf(reading), true));
readStored(stateKey).then(
  (stored) => {
    // A change that was heard of meanwhile is newer than what this read began with.
    if (store.getState().reading === 'loading') store.setState(replicaOf(readState(stored, 0)), true);
  },
  () => store.setState({ reading: 'unreadable' }, true),
);

function replicaOf(reading: Reading): Known {
  switch (reading.kind) {
    // Nothing is stored before the background's first turn, which every page calls for.
    case 'none':
      return { reading: 'loading' };
    case 'whole':
    case 'mended':
      return { reading: 'ready', state: reading.state };
    case 'newer':
      return { reading: 'newer' };
  }
}
