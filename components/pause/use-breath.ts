import { useCallback, useEffect, useRef, useState } from 'react';
import { atPace, type Breath, type BreathScript, breathAt, type Pace } from '@/core/breath';

/**
 * Leads through a breathing script from now on. Everything is worked out from one clock, so a page that was hidden
 * comes back in the right place, and nothing drifts.
 */
export function useBreath(script: BreathScript, first: Pace) {
  const start = useRef(performance.now());
  const [pace, setPace] = useState(first);
  const [breath, setBreath] = useState<Breath>(() => breathAt(script, first, 0));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      const now = breathAt(script, pace, performance.now() - start.current);
      setBreath(now);
      if (now.part === 'done') return;
      // To the next whole second of this part, or its end, whichever comes first.
      timer = setTimeout(tick, Math.min(now.left, 1000 - (now.into % 1000)) + 1);
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [script, pace]);

  const changePace = useCallback(
    (next: Pace) => {
      const elapsed = performance.now() - start.current;
      start.current = performance.now() - atPace(script, pace, next, elapsed);
      setPace(next);
    },
    [script, pace],
  );
  return { breath, pace, changePace };
}
