const key = 'draft';

/**
 * The note that was begun and neither kept nor thrown away. In the page's own storage, because a popup that closes has
 * no time to send anything: it is written with each letter. Once kept, it is gone from here.
 */
export function readDraft(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what stands in the field, or forgets it where nothing does. */
export function writeDraft(text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Without it, closing the popup costs the draft, as it would in any other field.
  }
}
