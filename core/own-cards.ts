import * as v from 'valibot';
import { Card } from './card';

/** The key of one's own questions. */
export const ownKey = 'own-cards';

/** How many questions of one's own there is room for. */
export const mostOwn = 2000;

/** Reads untrusted stored questions one by one. `unread` says whether anything in them was none. */
export function readOwn(stored: unknown): { cards: Card[]; unread: boolean } {
  if (stored === undefined) return { cards: [], unread: false };
  if (!Array.isArray(stored)) return { cards: [], unread: true };
  const cards = stored.filter((item): item is Card => v.is(Card, item));
  return { cards, unread: cards.length < stored.length };
}

/** The questions with `added` among them, each in the place of the one that had its id. `null` when there is no room. */
export function keepOwn(cards: readonly Card[], added: readonly Card[]): Card[] | null {
  const all = [...new Map([...cards, ...added].map((card) => [card.id, card])).values()];
  return all.length > mostOwn ? null : all;
}
