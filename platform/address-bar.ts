import { browser } from '@/platform/browser';

/** Calls `take` with what was typed into the address bar after the keyword. `suggestion` stands there; `%s` is the text. */
export function onAddressBar(suggestion: string, take: (text: string) => void): void {
  // Not every browser that runs Evenfall has an address bar for extensions, such as Firefox on Android.
  if (browser.omnibox === undefined) return;
  browser.omnibox.setDefaultSuggestion({ description: suggestion });
  browser.omnibox.onInputEntered.addListener((text) => take(text.trim()));
}
