/** Keeps the screen from going dark, where the browser can, until the answer is called. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const take = async () => {
    if (document.visibilityState !== 'visible' || over) return;
    lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
    if (over) await lock?.release();
  };
  void take();
  // A hidden page loses its lock; it is taken anew when the page comes back.
  document.addEventListener('visibilitychange', take);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', take);
    void lock?.release();
  };
}
