import type { Card } from '@/core/card';
import { type Book, emptyBook } from '@/core/card-book';
import type { Command } from '@/core/command';
import { type Drawn, draw } from '@/core/deck';
import { reduce } from '@/core/evening';
import { onTheTable } from '@/core/on-the-table';
import { eveningDay } from '@/core/plan';
import { firstState, type LyingCard, type State } from '@/core/state';
import { choose, isAboutCards, turnCards } from '@/core/table';

/** A table as it is lived with: the state and the book, turned by commands as the background turns them. */
export class Table {
  state: State;
  book: Book = emptyBook;
  private readonly deck: readonly Card[];

  constructor(deck: readonly Card[], start: Partial<State> = {}, seed = 3) {
    this.deck = deck;
    this.state = { ...firstState(seed), ...start };
  }

  ask(command: Command, now: Temporal.ZonedDateTime): this {
    const state = choose(reduce(this.state, command, now), command, now);
    if (isAboutCards(command)) Object.assign(this, turnCards(state, this.book, command, now));
    else this.state = state;
    return this;
  }

  /** Draws as a page does: once when nothing lies there, or another one. */
  deal(now: Temporal.ZonedDateTime): Drawn {
    const lies = onTheTable(this.state, now);
    const drawn = draw(this.state, this.book, this.deck, now);
    const instead = lies?.kind === 'card' ? lies.card.id : null;
    this.ask({ type: 'card.lay', day: eveningDay(now), instead, drawn }, now);
    return drawn;
  }

  /** What a page shows that opens at `now`, having drawn if it must. */
  look(now: Temporal.ZonedDateTime): LyingCard | null {
    if (onTheTable(this.state, now) === null) this.deal(now);
    const lies = onTheTable(this.state, now);
    return lies?.kind === 'card' ? lies : null;
  }
}
