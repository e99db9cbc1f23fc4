import { useEffect, useReducer } from 'react';

/**
 * The present in epoch milliseconds, as of this rendering. Renders again at each full minute while the page is
 * visible, and at once when it becomes visible; `awake` is called at those times, to ask for what else has changed.
 */
export function useNow(awake: () => void): number {
  const [, renew] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      renew();
      awake();
      timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [awake]);
  return Date.now();
}
