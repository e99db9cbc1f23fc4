import { type Card, strategies } from '@/core/card';
import type { WordRules } from '@/core/word-rules';

/** What a language brings for the reading of its words: how its words are stemmed, and which are frequent in speech. */
export type Reading = { stem: (word: string) => string; frequent: ReadonlySet<string> };

/** Everything that is wrong with one question, each with its rule. */
export function faultsOf(card: Card, rules: WordRules, reading: Reading): string[] {
  const both = `${card.text} ${card.followUp}`;
  const strange = hardWords(both, rules, reading);
  return [
    ...shapeFaults(card, rules),
    ...rules.banned.filter(({ words }) => words.test(both)).map(({ why }) => why),
    ...(card.depth > 1 && rules.bannedWhenDeep.test(both) ? ['rule 3: asks for reasons'] : []),
    ...(strange.length > 0 ? [`rule 7: not among the frequent words: ${strange.join(', ')}`] : []),
    ...factFaults(card),
  ];
}

function shapeFaults({ text, followUp }: Card, { longest, opening }: WordRules): string[] {
  return [
    text.length < 12 && 'rule 1: shorter than 12 characters',
    text.length > longest.text && `rule 1: longer than ${longest.text} characters`,
    followUp.length < 10 && 'the follow-up is shorter than 10 characters',
    followUp.length > longest.followUp && `the follow-up is longer than ${longest.followUp} characters`,
    (text.match(/\?/g)?.length !== 1 || !text.endsWith('?')) && 'rule 1: not one question mark at its end',
    /[.;]/.test(text) && 'rule 1: more than one sentence',
    text.split(',').length > 4 && 'rule 1: more than two clauses',
    /\s{2}|^\s|\s$/.test(text) && 'spaces',
    !opening.test(text) && 'rule 2: begins otherwise',
  ].filter((fault) => fault !== false);
}

function factFaults({ depth, topics, minutes, when }: Card): string[] {
  const hard = topics.includes('past-hard') || topics.includes('grief');
  return [
    depth === 1 && hard && 'rule 10: hard, and yet light',
    depth === 3 && !when.includes('early') && 'a deep one is for early evenings',
    ![3, 4, 5, 8, 10, 12, 15].includes(minutes) && 'minutes: 3, 4, 5, 8, 10, 12 or 15',
    depth === 1 && minutes > 8 && 'minutes: too long for a light one',
    depth === 3 && minutes < 10 && 'minutes: too short for a deep one',
  ].filter((fault) => fault !== false);
}

/** Words that are neither frequent in speech nor allowed, by their stems. */
function hardWords(text: string, { plain }: WordRules, { stem, frequent }: Reading): string[] {
  const allowed = new Set(plain.map(stem));
  return wordsOf(text).filter(
    (word) => word.length > 2 && !frequent.has(stem(word)) && !allowed.has(stem(word)),
  );
}

export function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Two questions that ask for much the same, and how much of their words they share, from 0 to 1. */
export type Twins = { one: Card; other: Card; share: number };

/**
 * Pairs of questions that share at least half of their telling words or of the stems of these, and at least two of
 * them. The share is that of Jaccard: in both, of all in either. What stands in very many questions does not tell.
 */
export function twins(
  cards: readonly Card[],
  { common }: WordRules,
  stem: (word: string) => string,
): Twins[] {
  const ordinary = new Set([...common.map(stem), ...stemsInMany(cards, stem)]);
  const told = cards.map((card) => {
    const words = wordsOf(card.text).filter((word) => !ordinary.has(stem(word)));
    return { card, words: new Set(words), stems: new Set(words.map(stem)) };
  });
  return told.flatMap((one, index) =>
    told.slice(0, index).flatMap((other) => {
      const share = Math.max(shared(one.words, other.words), shared(one.stems, other.stems));
      return share >= alike ? [{ one: other.card, other: one.card, share }] : [];
    }),
  );
}

/** A stem in so many questions tells nothing of any of them. */
const many = 15;

function stemsInMany(cards: readonly Card[], stem: (word: string) => string): string[] {
  const stems = cards.flatMap(({ text }) => [...new Set(wordsOf(text).map(stem))]);
  const counts = Map.groupBy(stems, (one) => one);
  return [...counts].filter(([, those]) => those.length >= many).map(([one]) => one);
}

/** From this share on two questions count as twins. The examples in the test stand on both sides of it. */
export const alike = 0.5;

function shared(one: Set<string>, other: Set<string>): number {
  const both = one.intersection(other).size;
  return both < 2 ? 0 : both / one.union(other).size;
}

/** How much of a deck begins with the same three words, the most frequent first. */
export function openings(cards: readonly Card[]): [words: string, share: number][] {
  const counts = Map.groupBy(cards, ({ text }) => wordsOf(text).slice(0, 3).join(' '));
  return [...counts]
    .map(([words, those]): [string, number] => [words, those.length / cards.length])
    .toSorted(([, one], [, other]) => other - one);
}

/** How often each value occurs among the cards, the most frequent first. */
export function spread<T>(cards: readonly Card[], of: (card: Card) => T): [T, number][] {
  return [...Map.groupBy(cards, of)]
    .map(([value, those]): [T, number] => [value, those.length])
    .toSorted(([, one], [, other]) => other - one);
}

/** What is wrong with a deck as a whole. */
export function deckFaults(
  cards: readonly Card[],
  rules: WordRules,
  stem: (word: string) => string,
): string[] {
  const ids = spread(cards, ({ id }) => id).filter(([, count]) => count > 1);
  const texts = spread(cards, ({ text }) => text).filter(([, count]) => count > 1);
  const [opening = '', share = 0] = openings(cards)[0] ?? [];
  const crowded = strategies.flatMap((strategy) => {
    const those = cards.filter((card) => card.strategy === strategy);
    const [theme = '', count = 0] = spread(those, (card) => card.theme)[0] ?? [];
    return count > mostOfTheme ? [`${strategy}: ${count} of the theme ${theme}`] : [];
  });
  return [
    ...ids.map(([id]) => `the id ${id} is used twice`),
    ...texts.map(([text]) => `asked twice: ${text}`),
    ...twins(cards, rules, stem).map(
      ({ one, other }) => `twins: ${one.id} ${one.text} / ${other.id} ${other.text}`,
    ),
    ...(share > mostOfOpening && cards.length >= 50
      ? [`${Math.round(share * 100)} % begin with: ${opening}`]
      : []),
    ...crowded,
  ];
}

/** At most so many of a strategy share a theme, and so large a part of a deck its first three words. */
const mostOfTheme = 8;
const mostOfOpening = 0.04;
