import type { Card } from '@/core/card';
import type { Book } from '@/core/card-book';
import { fold, foldedWords, holds } from '@/core/search';
import { type DepthChoice, depthOf } from './depth-choices';

/** Which questions are looked at: all, or those of which something is known. */
export type Which = 'all' | 'kept' | 'talked' | 'own';

export type Filter = {
  search: string;
  strategy: Card['strategy'] | 'everything';
  depth: DepthChoice | 'all';
  which: Which;
};

/** The questions that a filter lets through. Each word of the search is to be found in one, in any case and with any accents. */
export function find(cards: readonly Card[], book: Book, filter: Filter): Card[] {
  const { strategy, depth, which } = filter;
  const wanted = foldedWords(filter.search);
  const kept = new Set(book.kept);
  const isOf: Record<Which, (card: Card) => boolean> = {
    all: () => true,
    kept: ({ id }) => kept.has(id),
    talked: ({ id }) => book.met[id]?.how === 'talked',
    own: ({ language }) => language === '',
  };
  return cards.filter((card) => {
    if (strategy !== 'everything' && card.strategy !== strategy) return false;
    if (depth !== 'all' && card.depth !== depthOf[depth]) return false;
    if (!isOf[which](card)) return false;
    return holds(fold(`${card.text} ${card.followUp}`), wanted);
  });
}
