import { useEffect } from 'react';

/** Two presses of Escape within this many milliseconds count as one act. */
const within = 800;

/** Calls `act` when Escape is pressed twice in a row. */
export function useEscapeTwice(act: () => void): void {
  useEffect(() => {
    let before = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (event.timeStamp - before < within) act();
      before = event.timeStamp;
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [act]);
}
