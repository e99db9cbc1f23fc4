import { snapshotsIn } from '@/core/backup';
import { bookKey, readBook } from '@/core/card-book';
import type { Answer, Command, Refusal } from '@/core/command';
import { nextWake, reduce } from '@/core/evening';
import { changeNote, keepNote, monthKey, type Note, readMonth } from '@/core/journal';
import { migrate } from '@/core/migrations/migrate';
import { type Outward, outward } from '@/core/outward';
import { keepOwn, ownKey, readOwn } from '@/core/own-cards';
import { type Day, eveningDay } from '@/core/plan';
import { giveReminder, markDelivered, type Reminder, reminderOnItsWay, type Seat } from '@/core/reminder';
import { firstState, readState, type State } from '@/core/state';
import { sealKey, sealOf, stateKey } from '@/core/stored';
import { choose, isAboutCards, turnCards } from '@/core/table';
import { restoredItems, snapshot, takenItems, trimSnapshots } from './everything';

/** What the keeper needs of the world. In the browser these are the functions of `platform/`. */
export type World = {
  now(): Temporal.ZonedDateTime;
  /** A random whole number below 2^31. */
  seed(): number;
  read(key: string): Promise<unknown>;
  write(items: Record<string, unknown>): Promise<void>;
  /** All stored keys. */
  keys(): Promise<string[]>;
  remove(keys: string[]): Promise<void>;
  seat(): Promise<Seat>;
  /** Brings a reminder to the person. Called again with the same one it changes nothing. */
  remind(reminder: Reminder, state: State): Promise<void>;
  paint(outward: Outward): Promise<void>;
  arm(when: Temporal.ZonedDateTime | null): Promise<void>;
};

/** Carries out a command and answers once it is stored. Never rejects. */
export type Keeper = (command: Command) => Promise<Answer>;

/**
 * The only writer. Commands are carried out one after the other: read, reduce, write, then whatever follows
 * for the world outside. It remembers nothing between two of them, so it may be stopped at any instant: what
 * was left undone shows in the state, and the next command finishes it.
 */
export function keeper(world: World): Keeper {
  let last: Promise<unknown> = Promise.resolve();
  return (command) => {
    const written = last.then(() => carryOut(world, command));
    last = written.then(({ state }) => state && follow(world, state)).catch(report);
    return written.then(({ answer }) => answer);
  };
}

type Outcome = { answer: Answer; state?: State };

async function carryOut(world: World, command: Command): Promise<Outcome> {
  const now = world.now();
  try {
    if (command.type === 'data.erase') return await erase(world);
    const { state, ...read } = await readUpToDate(world, now);
    if (state === null) return refuse('newer');
    if (command.type === 'snapshot.restore') return await restore(world, command.key, now);
    return await turn(world, command, { ...read, state }, now);
  } catch (error) {
    report(error);
    return refuse('unreadable');
  }
}

async function turn(
  world: World,
  command: Command,
  { state: before, fresh, items }: UpToDate & { state: State },
  now: Temporal.ZonedDateTime,
): Promise<Outcome> {
  let state = choose(reduce(before, command, now), command, now);
  if (isAboutCards(command)) {
    const stored = items[bookKey] ?? (await world.read(bookKey));
    const { book, unread } = readBook(stored);
    const turned = turnCards(state, book, command, now);
    state = turned.state;
    if (turned.book !== book)
      Object.assign(items, { [bookKey]: turned.book }, aside(unread, bookKey, stored, now));
  }
  if (giveReminder(state, 'taken', now) !== state)
    state = giveReminder(state, await seatFor(world, command), now);
  if (state !== before || fresh) items[stateKey] = state;
  const beside = await itemsBeside(world, state, command, now);
  if (beside === 'full') return refuse('full');
  Object.assign(items, beside);

  const refused = await write(world, items);
  if (refused !== null) return refuse(refused);
  if (snapshotsIn(Object.keys(items)).length > 0) await trimSnapshots(world);
  return { answer: { ok: true }, state: (items[stateKey] as State | undefined) ?? state };
}

/** What a command asks to be stored beside the state. */
async function itemsBeside(
  world: World,
  state: State,
  command: Command,
  now: Temporal.ZonedDateTime,
): Promise<Record<string, unknown> | 'full'> {
  if (isAboutNotes(command)) return noteItems(world, command, now);
  if (command.type === 'own.keep' || command.type === 'own.remove') return ownItems(world, command, now);
  if (command.type !== 'backup.take') return {};
  const taken = await takenItems(world, state, command);
  return taken === 'full' ? taken : { ...taken, ...(await snapshot(world, now)) };
}

function refuse(why: Refusal): Outcome {
  return { answer: { ok: false, why } };
}

/** Deletes all there is, and begins anew. */
async function erase(world: World): Promise<Outcome> {
  await world.remove(await world.keys());
  const state = firstState(world.seed());
  const refused = await write(world, { [stateKey]: state });
  return refused === null ? { answer: { ok: true }, state } : { answer: { ok: false, why: refused } };
}

/** Brings a snapshot back, beside one of the present. What came after it goes last: nothing is lost in between. */
async function restore(world: World, key: string, now: Temporal.ZonedDateTime): Promise<Outcome> {
  const restored = await restoredItems(world, key);
  if (restored === null) return { answer: { ok: false, why: 'unreadable' } };
  const refused = await write(world, { ...(await snapshot(world, now)), ...restored.items });
  if (refused !== null) return { answer: { ok: false, why: refused } };
  await world.remove(restored.gone);
  await trimSnapshots(world);
  const { state } = await readUpToDate(world, now);
  return { answer: { ok: true }, ...(state && { state }) };
}

type UpToDate = {
  /** `null` when a later version has written it. */
  state: State | null;
  /** Whether nothing of it is stored yet. */
  fresh: boolean;
  /** What reading it calls for to be stored: a migrated shape, unread originals. */
  items: Record<string, unknown>;
};

/** The state in today's shape, whatever was stored. */
async function readUpToDate(world: World, now: Temporal.ZonedDateTime): Promise<UpToDate> {
  const stored = await world.read(stateKey);
  const items = migrate(stored);
  // Before anything is brought up to date, it is kept as it was.
  if (stateKey in items) Object.assign(items, await snapshot(world, now));
  const reading = readState(items[stateKey] ?? stored, world.seed());
  switch (reading.kind) {
    case 'newer':
      return { state: null, fresh: false, items: {} };
    case 'older':
      throw new Error('Nothing leads on from the schema of the stored state.');
    case 'none':
      return { state: firstState(world.seed()), fresh: true, items };
    case 'whole':
      return { state: reading.state, fresh: stateKey in items, items };
    case 'mended': {
      const key = asideKey(stateKey, now);
      const state = { ...reading.state, repair: { fields: reading.fields, aside: key } };
      return { state, fresh: true, items: { ...items, [key]: stored } };
    }
  }
}

/** Stores the items, if there are any, and says what stood against it. */
function write(world: World, items: Record<string, unknown>): Promise<Refusal | null> {
  if (Object.keys(items).length === 0) return Promise.resolve(null);
  return world.write(sealed(items)).then(
    () => null,
    () => 'unwritten',
  );
}

/** The items with the seal of the state that is among them. */
function sealed(items: Record<string, unknown>): Record<string, unknown> {
  return stateKey in items ? { ...items, [sealKey]: sealOf(items[stateKey]) } : items;
}

/** The stored month in which a note is turned. What in it is no note goes aside first, it is never dropped. */
async function noteItems(
  world: World,
  command: NoteCommand,
  now: Temporal.ZonedDateTime,
): Promise<Record<string, unknown>> {
  const day = command.written ?? eveningDay(now);
  const key = monthKey(day);
  const stored = await world.read(key);
  const { notes, unread } = readMonth(stored);
  const turned = turnNotes(notes, command, day);
  return turned === notes ? {} : { ...aside(unread, key, stored, now), [key]: turned };
}

type NoteCommand = Extract<Command, { type: 'note.keep' | 'note.edit' | 'note.pass' | 'note.remove' }>;

function turnNotes(notes: Note[], command: NoteCommand, day: Day): Note[] {
  const { id } = command;
  switch (command.type) {
    case 'note.keep':
      return keepNote(notes, {
        id,
        written: day,
        text: command.text,
        kind: 'thanks',
        passed: command.passed ?? null,
      });
    case 'note.edit':
      return changeNote(notes, id, { text: command.text });
    case 'note.pass':
      return changeNote(notes, id, { passed: command.passed });
    case 'note.remove':
      return notes.some((note) => note.id === id) ? notes.filter((note) => note.id !== id) : notes;
  }
}

function isAboutNotes(command: Command): command is NoteCommand {
  return command.type.startsWith('note.') && command.type !== 'note.forTonight';
}

/** One's own questions with those of the command among them, or without the one it takes away. */
async function ownItems(
  world: World,
  command: Extract<Command, { type: 'own.keep' | 'own.remove' }>,
  now: Temporal.ZonedDateTime,
): Promise<Record<string, unknown> | 'full'> {
  const stored = await world.read(ownKey);
  const { cards, unread } = readOwn(stored);
  const own =
    command.type === 'own.keep' ? keepOwn(cards, command.cards) : cards.filter(({ id }) => id !== command.id);
  return own === null ? 'full' : { ...aside(unread, ownKey, stored, now), [ownKey]: own };
}

/** What could not be read whole is kept as it was, beside what is written in its place. */
function aside(unread: boolean, key: string, stored: unknown, now: Temporal.ZonedDateTime) {
  return unread ? { [asideKey(key, now)]: stored } : {};
}

/** Brings the world outside in line with the state. Each step is harmless when it was done before. */
async function follow(world: World, state: State): Promise<void> {
  const now = world.now();
  await world.arm(nextWake(state, now)).catch(report);
  const reminder = reminderOnItsWay(state, now);
  if (reminder !== null) await world.remind(reminder, state).catch(report);
  const delivered = markDelivered(state, now);
  if (delivered !== state) await world.write(sealed({ [stateKey]: delivered }));
  await world.paint(outward(delivered, now));
}

/** A page that was just used has somebody in front of it; only an unasked wake has to find out. */
function seatFor(world: World, command: Command): Promise<Seat> {
  return command.type === 'clock.tick' ? world.seat() : Promise.resolve('taken');
}

function asideKey(key: string, now: Temporal.ZonedDateTime): string {
  return `aside:${key}:${now.toInstant().toString({ smallestUnit: 'millisecond' })}`;
}

function report(error: unknown): void {
  console.error('Evenfall:', error);
}
