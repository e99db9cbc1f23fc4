/** Whether each word of a search is found in a text, in any case and with any accents. */
export function holds(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** A text as it is searched: without accents, and with no difference of case. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The words of a search, as they are looked for. */
export function foldedWords(search: string): string[] {
  return fold(search).split(/\s+/).filter(Boolean);
}
