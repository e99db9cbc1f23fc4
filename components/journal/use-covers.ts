import { useCallback, useEffect, useState } from 'react';

/** How long notes stay open while nobody does anything, in milliseconds (content guide, 6.4). */
const openFor = 30_000;

/** Which notes are open. All are covered at first, and again half a minute after the last touch, or out of sight. */
export function useCovers(): {
  open: ReadonlySet<string>;
  show: (ids: readonly string[]) => void;
  cover: (ids: readonly string[]) => void;
} {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const some = open.size > 0;
  useEffect(() => {
    if (!some) return;
    const coverAll = () => setOpen(new Set());
    let timer = setTimeout(coverAll, openFor);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(coverAll, openFor);
    };
    const hidden = () => document.visibilityState === 'hidden' && coverAll();
    const touches = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;
    for (const touch of touches) addEventListener(touch, again, { passive: true });
    document.addEventListener('visibilitychange', hidden);
    return () => {
      clearTimeout(timer);
      for (const touch of touches) removeEventListener(touch, again);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [some]);
  const show = useCallback((ids: readonly string[]) => setOpen((before) => new Set([...before, ...ids])), []);
  const cover = useCallback(
    (ids: readonly string[]) => setOpen((before) => before.difference(new Set(ids))),
    [],
  );
  return { open, show, cover };
}
