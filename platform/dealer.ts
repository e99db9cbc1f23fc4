import { languageFor, loadDeck } from '@/content/decks';
import type { Card } from '@/core/card';
import { type Book, bookKey, readBook } from '@/core/card-book';
import type { Command } from '@/core/command';
import { draw } from '@/core/deck';
import { onTheTable } from '@/core/on-the-table';
import { ownKey, readOwn } from '@/core/own-cards';
import { eveningDay } from '@/core/plan';
import type { State } from '@/core/state';
import { readStored } from '@/platform/state-store';

/** The questions in the chosen language (`null` for the browser's) and one's own, and what is remembered of them. Rejects when they cannot be read. */
export async function readCards(chosen: string | null): Promise<{ deck: Card[]; own: Card[]; book: Book }> {
  const [deck, own, book] = await Promise.all([
    loadDeck(languageFor(chosen, navigator.languages)),
    readStored(ownKey),
    readStored(bookKey),
  ]);
  return { deck, own: readOwn(own).cards, book: readBook(book).book };
}

/** Draws what is to lie on the table at `now`. A page does it, when none lies there: so the background never reads the deck. */
export async function deal(state: State, now: Temporal.ZonedDateTime): Promise<Command> {
  const { deck, own, book } = await readCards(state.questions.language);
  const lies = onTheTable(state, now);
  return {
    type: 'card.lay',
    day: eveningDay(now),
    instead: lies?.kind === 'card' ? lies.card.id : null,
    drawn: draw(state, book, [...deck, ...own], now),
  };
}
