import type { Answer, Command } from '@/core/command';
import { deal, type Prompt } from '@/core/deck';
import { nextWake, reduce } from '@/core/evening';
import { keepNote, monthKey, readMonth } from '@/core/journal';
import { type Outward, outward } from '@/core/outward';
import { eveningDay } from '@/core/plan';
import { giveReminder, markDelivered, type Reminder, reminderOnItsWay, type Seat } from '@/core/reminder';
import { firstState, readState, type State } from '@/core/state';

/** What the keeper needs of the world. In the browser these are the functions of `platform/`. */
export type World = {
  now(): Temporal.ZonedDateTime;
  /** A random whole number below 2^31. */
  seed(): number;
  read(key: string): Promise<unknown>;
  write(items: Record<string, unknown>): Promise<void>;
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
export function keeper(world: World, prompts: readonly Prompt[]): Keeper {
  let last: Promise<unknown> = Promise.resolve();
  return (command) => {
    const written = last.then(() => carryOut(world, prompts, command));
    last = written.then(({ state }) => state && follow(world, state)).catch(report);
    return written.then(({ answer }) => answer);
  };
}

type Outcome = { answer: Answer; state?: State };

async function carryOut(world: World, prompts: readonly Prompt[], command: Command): Promise<Outcome> {
  const now = world.now();
  try {
    const stored = await world.read('state');
    const reading = readState(stored, world.seed());
    if (reading.kind === 'newer') return { answer: { ok: false, why: 'newer' } };

    const items: Record<string, unknown> = {};
    const before = reading.kind === 'none' ? firstState(world.seed()) : reading.state;
    let state = deal(reduce(before, command, now), command, prompts, now);
    if (giveReminder(state, 'taken', now) !== state)
      state = giveReminder(state, await seatFor(world, command), now);
    if (reading.kind === 'mended') {
      const aside = asideKey('state', now);
      items[aside] = stored;
      state = { ...state, repair: { fields: reading.fields, aside } };
    }
    if (state !== before || reading.kind === 'none') items.state = state;
    if (command.type === 'note.keep') Object.assign(items, await noteItems(world, command, now));
    if (Object.keys(items).length > 0) {
      const refused = await world.write(items).then(
        () => false,
        () => true,
      );
      if (refused) return { answer: { ok: false, why: 'unwritten' } };
    }
    return { answer: { ok: true }, state };
  } catch (error) {
    report(error);
    return { answer: { ok: false, why: 'unreadable' } };
  }
}

/** The stored months in which a note is kept. What in them is no note goes aside first, it is never dropped. */
async function noteItems(
  world: World,
  { id, text }: Extract<Command, { type: 'note.keep' }>,
  now: Temporal.ZonedDateTime,
): Promise<Record<string, unknown>> {
  const day = eveningDay(now);
  const key = monthKey(day);
  const stored = await world.read(key);
  const { notes, unread } = readMonth(stored);
  const month = { [key]: keepNote(notes, { id, written: day, text }) };
  return unread ? { [asideKey(key, now)]: stored, ...month } : month;
}

/** Brings the world outside in line with the state. Each step is harmless when it was done before. */
async function follow(world: World, state: State): Promise<void> {
  const now = world.now();
  await world.arm(nextWake(state, now)).catch(report);
  const reminder = reminderOnItsWay(state, now);
  if (reminder !== null) await world.remind(reminder, state).catch(report);
  const delivered = markDelivered(state, now);
  if (delivered !== state) await world.write({ state: delivered });
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
