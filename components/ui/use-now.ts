import { useEffect, useState } from 'react';

/**
 * The present in epoch milliseconds, renewed at each full minute while the page is visible, and at once when it
 * becomes visible. `awake` is called at those times too, to ask for what else the time has changed.
 */
export function useNow(awake?: () => void): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      setNow(Date.now());
      awake?.();
      timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [awake]);
  return now;
}
