import { type Book, type Met, remembered } from './card-book';
import { change, withGiven } from './change';
import type { Command } from './command';
import { eveningNumber } from './deck';
import { tonightsChoice } from './fitting';
import { onTheTable } from './on-the-table';
import { type Day, eveningDay } from './plan';
import type { Lies, LyingCard, State } from './state';

/** Deep cards not taken in a row after which there are no more of them (content guide, 2.3). */
const deepEndsAfter = 3;

/** Whether a command is about the cards, so that the book is needed to carry it out. */
export function isAboutCards({ type }: Command): boolean {
  return type.startsWith('card.');
}

/** The state after what was chosen for the questions: what no longer fits leaves the table. */
export function choose(state: State, command: Command, now: Temporal.ZonedDateTime): State {
  switch (command.type) {
    case 'questions.change': {
      const chosen = change(state, { questions: withGiven(state.questions, command) });
      return clearTable(chosen, command.language !== undefined);
    }
    case 'tonight.choose': {
      const day = eveningDay(now);
      const tonight = withGiven(tonightsChoice(state, day), command);
      const toughOn = tonight.energy === 'tough' ? day : state.toughOn === day ? null : state.toughOn;
      return clearTable(change(state, { tonight, toughOn }), false);
    }
    default:
      return state;
  }
}

/** A choice that left nothing, or the check-in, is thought over again; so is a card in another language. */
function clearTable(state: State, otherLanguage: boolean): State {
  const { lies } = state.table;
  if (lies?.kind === 'card' && !(otherLanguage && lies.is === 'open')) return state;
  return change(state, { table: { ...state.table, lies: null } });
}

type Turned = { state: State; book: Book };
type Laying = Extract<Command, { type: 'card.lay' }>;

/** State and book after a command about the cards. The same objects where nothing changes. */
export function turnCards(state: State, book: Book, command: Command, now: Temporal.ZonedDateTime): Turned {
  if (command.type === 'card.lay') return lay(state, book, command, now);
  if (command.type === 'card.keep') return keep(state, book, command);
  const lies = onTheTable(state, now);
  if (lies?.kind !== 'card') return { state, book };
  switch (command.type) {
    case 'card.open':
      return { state: relay(state, { ...lies, opened: true }), book };
    case 'card.putAway':
      return { state: relay(state, { ...lies, is: command.away ? 'putAway' : 'open' }), book };
    case 'card.talked':
      return {
        state: relay(state, { ...lies, is: 'talked', opened: true }),
        book: talked(meet(book, lies.card.id, 'talked', now), lies),
      };
    default:
      return { state, book };
  }
}

function lay(state: State, book: Book, command: Laying, now: Temporal.ZonedDateTime): Turned {
  const { day, drawn } = command;
  const lying = onTheTable(state, now);
  if (day !== eveningDay(now) || !isExpected(lying, command)) return { state, book };

  const left = lying?.kind === 'card' ? leave(book, lying, now) : book;
  const ends = left.skipped.inARow === 0 && book.skipped.inARow === deepEndsAfter - 1;
  const swaps = state.table.day === day ? state.table.swaps + Number(lying !== null) : 0;
  const lies = drawn.kind === 'card' ? lyingCard(drawn, left, ends) : drawn;
  return {
    state: change(state, {
      table: { day, lies, swaps },
      questions: ends ? { ...state.questions, deep: 'off' } : state.questions,
    }),
    book: lies.kind === 'card' ? note(meet(left, lies.card.id, 'shown', now), lies, day) : left,
  };
}

/** Whether the table is as the page that drew saw it: two pages may draw at once, and one of them comes too late. */
function isExpected(lying: Lies | null, { instead, drawn }: Laying): boolean {
  if (lying?.kind === 'card') return lying.card.id === instead;
  // What somebody chose comes in the place of a check-in, or of nothing, too.
  return instead === null && (lying === null || (drawn.kind === 'card' && drawn.chosen));
}

function lyingCard(
  { card, remark, chosen }: Extract<Laying['drawn'], { kind: 'card' }>,
  { kept }: Book,
  deepEnds: boolean,
): LyingCard {
  return {
    kind: 'card',
    card,
    is: 'open',
    opened: chosen,
    kept: kept.includes(card.id),
    remark: deepEnds ? 'deepEnded' : remark,
  };
}

/** The book once a card was exchanged. A deep one that was never opened was not taken. */
function leave(book: Book, { is, card, opened }: LyingCard, now: Temporal.ZonedDateTime): Book {
  if (is === 'talked') return book;
  const swapped = meet(book, card.id, 'swapped', now);
  if (card.depth < 3 || opened) return swapped;
  const inARow = (book.skipped.inARow + 1) % deepEndsAfter;
  return { ...swapped, skipped: { inARow, at: eveningNumber(book, eveningDay(now)) } };
}

/** The book with the evening's card in it: the last one that lay there counts. */
function note(book: Book, { card, remark }: LyingCard, day: Day): Book {
  const { strategy, depth, theme } = card;
  const before = book.evenings.find((other) => other.day === day);
  const liked = remark === 'liked' || (before?.liked ?? false);
  const evening = { day, strategy, depth, theme, liked };
  return {
    ...book,
    count: eveningNumber(book, day),
    evenings: [...book.evenings.filter((other) => other.day !== day), evening].slice(-remembered),
  };
}

/** A card that was talked about stays so, and rests as long, also when it comes to lie there again. */
function meet(book: Book, id: string, as: Met['how'], now: Temporal.ZonedDateTime): Book {
  const how = book.met[id]?.how === 'talked' ? 'talked' : as;
  return { ...book, met: { ...book.met, [id]: { on: eveningDay(now), how } } };
}

function talked(book: Book, { card }: LyingCard): Book {
  return card.depth === 3 ? { ...book, skipped: { inARow: 0, at: book.skipped.at } } : book;
}

function keep(state: State, book: Book, { id, keep }: Extract<Command, { type: 'card.keep' }>): Turned {
  const { lies } = state.table;
  const others = book.kept.filter((other) => other !== id);
  const kept = keep ? [...others, id] : others;
  const lying = lies?.kind === 'card' && lies.card.id === id ? relay(state, { ...lies, kept: keep }) : state;
  return { state: lying, book: book.kept.includes(id) === keep ? book : { ...book, kept } };
}

function relay(state: State, lies: Lies): State {
  return change(state, { table: { ...state.table, lies } });
}
