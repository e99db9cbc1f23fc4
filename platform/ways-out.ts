/** Puts a text on the clipboard, and says whether the browser did it. */
export function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** Whether the system has a share sheet that takes text. */
export function canShare(): boolean {
  return typeof navigator.share === 'function' && (navigator.canShare?.({ text: 'x' }) ?? true);
}

/** Hands a text to the system's share sheet. Nobody is told whether it was sent. */
export function share(text: string): Promise<void> {
  return navigator.share({ text }).catch(() => {});
}

/** Whether a link to a text message is likely to open something: on a telephone, a tablet or a Mac. */
export function canText(): boolean {
  return matchMedia('(pointer: coarse)').matches || /Mac/.test(navigator.userAgent);
}
