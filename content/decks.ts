import type { Card } from '@/core/card';
import { readDeckFile } from '@/core/deck-file';

/** The deck files of every language. A new language is a folder with files in it, and nothing more. */
const files = import.meta.glob<string>('./*/deck/*.txt', { query: '?raw', import: 'default' });

/** The languages that have a deck, as in `lang="…"`; English first, since it is the one that has all questions. */
export const languages: readonly string[] = [
  ...new Set(['en', ...Object.keys(files).map((file) => file.split('/')[1] ?? '')]),
];

/** The chosen language if it has a deck, or else the first of the browser's that has one. */
export function languageFor(chosen: string | null, preferred: readonly string[]): string {
  const wanted = [chosen, ...preferred].map((language) => language?.split('-')[0]);
  return wanted.find((language) => language !== undefined && languages.includes(language)) ?? 'en';
}

/**
 * All questions of a language.
 *
 * @throws Error when a file cannot be loaded or is broken; it names the file, the question and the reason.
 */
export async function loadDeck(language: string): Promise<Card[]> {
  const own = Object.entries(files).filter(([file]) => file.startsWith(`./${language}/`));
  const read = own.map(async ([file, load]) => readDeckFile(file, language, await load()));
  return (await Promise.all(read)).flat();
}
