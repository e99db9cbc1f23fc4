import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import germanPackage from '@zxcvbn-ts/language-de';
import { dictionary as englishWords } from '@zxcvbn-ts/language-en';
import { rules as de } from '@/content/de/rules';
import { rules as en } from '@/content/en/rules';
import type { Card } from '@/core/card';
import type { WordRules } from '@/core/word-rules';
import { deckOf } from './deck-of';
import type { Reading } from './lint';

/**
 * How many of the most frequent word forms in film subtitles count as plain. Five thousand English ones have some 3,700
 * stems: the two to three thousand words of B1 (content guide, 2.5, rule 7) with their irregular forms. German bends its
 * words more, and joins them.
 */
const plainForms = { en: 5000, de: 10_000 };

function readingOf(stem: (word: string) => string, frequent: readonly string[], plain: number): Reading {
  return { stem, frequent: new Set(frequent.slice(0, plain).map(stem)) };
}

/** Every language with its words, its rules, and the way it is read. */
export const languages: Record<string, { deck: Card[]; rules: WordRules; reading: Reading }> = {
  en: {
    deck: deckOf('en'),
    rules: en,
    reading: readingOf(english, englishWords['commonWords-en'] ?? [], plainForms.en),
  },
  de: {
    deck: deckOf('de'),
    rules: de,
    reading: readingOf(german, germanPackage.dictionary.commonWords ?? [], plainForms.de),
  },
};
