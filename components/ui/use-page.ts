import { useCallback } from 'react';
import type { Answer, Command, Refusal } from '@/core/command';
import type { Known, State } from '@/core/state';
import { useAsk } from './use-ask';
import { useNow } from './use-now';
import { type Readable, useStore } from './use-store';

type Page = {
  /** `null` until it is read, and when it cannot be. */
  state: State | null;
  /** The present in epoch milliseconds, renewed each minute, and on the wall here. */
  now: number;
  wall: Temporal.ZonedDateTime;
  /** Asks the background for something and answers whether it was done. */
  ask: (command: Command) => Promise<boolean>;
  /** Why the state cannot be shown, or the last thing asked for was not done. */
  trouble: Refusal | null;
};

/**
 * What every page of Evenfall stands on: the state, the time, and a way to ask. A page that becomes visible, and
 * each minute after it, lets the background look at the clock as well.
 */
export function usePage(replica: Readable<Known>, send: (command: Command) => Promise<Answer>): Page {
  const known = useStore(replica);
  const { ask, refusal } = useAsk(send);
  const now = useNow(useCallback(() => void ask({ type: 'clock.tick' }), [ask]));
  return {
    state: known.reading === 'ready' ? known.state : null,
    now,
    wall: Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(Temporal.Now.timeZoneId()),
    ask,
    trouble: known.reading === 'newer' || known.reading === 'unreadable' ? known.reading : refusal,
  };
}
