import { createStore } from 'zustand/vanilla';
import type { Known, Reading, State } from '@/core/state';
import { isSealed, sealKey, stateKey } from '@/core/stored';
import { readTogether, watchStored } from '@/platform/state-store';

const store = createStore<Known>(() => ({ reading: 'loading' }));

/** The page's copy of the state, for reading alone: only storage changes it. */
export const replica: Pick<typeof store, 'getState' | 'getInitialState' | 'subscribe'> = store;

/** How many values were heard of; the latest is the one that counts. */
let heard = 0;

watchStored((changes) => {
  if (stateKey in changes) void show(changes[stateKey], changes[sealKey]);
});
readTogether([stateKey, sealKey]).then(
  (stored) => {
    // A change that was heard of meanwhile is newer than what this read began with.
    if (heard === 0) void show(stored[stateKey], stored[sealKey]);
  },
  () => store.setState({ reading: 'unreadable' }, true),
);

/**
 * Shows a stored state. As the background sealed it, it is taken as it is; any other is read field by field, and
 * only then is the reading of it loaded.
 */
async function show(stored: unknown, seal: unknown): Promise<void> {
  heard += 1;
  const turn = heard;
  if (isSealed(stored, seal)) return store.setState({ reading: 'ready', state: stored as State }, true);
  const { readState } = await import('@/core/state');
  if (turn === heard) store.setState(replicaOf(readState(stored, 0)), true);
}

function replicaOf(reading: Reading): Known {
  switch (reading.kind) {
    // The background's first turn, which every page calls for, stores the first state or brings an older one up to date.
    case 'none':
    case 'older':
      return { reading: 'loading' };
    case 'whole':
    case 'mended':
      return { reading: 'ready', state: reading.state };
    case 'newer':
      return { reading: 'newer' };
  }
}
