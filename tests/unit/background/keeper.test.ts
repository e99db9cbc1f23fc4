import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Book, bookKey } from '@/core/card-book';
import type { Command } from '@/core/command';
import { plainCard } from '@/core/import-cards';
import { mostOwn, ownKey } from '@/core/own-cards';
import { everyDay } from '@/core/plan';
import { firstState, type State } from '@/core/state';
import { isSealed, schema, sealKey } from '@/core/stored';
import { keeper, type World } from '@/entrypoints/background/keeper';

const monday = (time: string) =>
  Temporal.PlainDateTime.from(`2026-11-23T${time}`).toZonedDateTime('Europe/Berlin');

/** A world in memory, which may fail or die at any of its steps. */
class Memory implements World {
  disk = new Map<string, unknown>();
  shown: string[] = [];
  armed: string | null = null;
  time = monday('12:00');
  /** Called before each step with its name; throws to make the step fail. */
  before: (step: string) => void = () => {};

  now = () => this.time;
  seed = () => 7;
  read = async (key: string) => {
    this.before('read');
    return structuredClone(this.disk.get(key));
  };
  write = async (items: Record<string, unknown>) => {
    this.before('write');
    for (const [key, value] of Object.entries(items)) this.disk.set(key, structuredClone(value));
  };
  keys = async () => [...this.disk.keys()];
  remove = async (keys: string[]) => {
    this.before('remove');
    for (const key of keys) this.disk.delete(key);
  };
  seat = async () => 'taken' as const;
  remind = async ({ id }: { id: string }) => {
    this.before('remind');
    if (!this.shown.includes(id)) this.shown.push(id);
  };
  paint = async () => this.before('paint');
  arm = async (when: Temporal.ZonedDateTime | null) => {
    this.before('arm');
    this.armed = when?.toString() ?? null;
  };
  get state() {
    return this.disk.get('state') as State;
  }
}

const note = (text: string): Extract<Command, { type: 'note.keep' }> => ({
  type: 'note.keep',
  id: crypto.randomUUID(),
  text,
});

/** Lets what follows an answer come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

function withPlan(memory: Memory) {
  memory.disk.set('state', { ...firstState(7), plan: everyDay('21:30') });
  return memory;
}

describe('the keeper', () => {
  it('writes a first state and arms the alarm when nothing is stored', async () => {
    const memory = new Memory();
    expect(await keeper(memory)({ type: 'clock.tick' })).toEqual({ ok: true });
    await settled();
    expect(memory.state.welcomed).toBe(false);
    expect(memory.armed).toBe(monday('20:30').toString());
  });

  it('seals every state that it writes', async () => {
    const memory = withPlan(new Memory());
    memory.time = monday('21:30');
    await keeper(memory)({ type: 'clock.tick' });
    expect(isSealed(memory.state, memory.disk.get(sealKey))).toBe(true);
    await settled();
    expect(memory.state.evenings.at(-1)).toMatchObject({ reminders: { delivered: 1 } });
    expect(isSealed(memory.state, memory.disk.get(sealKey))).toBe(true);
  });

  it('writes nothing when nothing changes', async () => {
    const memory = withPlan(new Memory());
    const keep = keeper(memory);
    await keep({ type: 'clock.tick' });
    await settled();
    memory.before = (step) => expect(step).not.toBe('write');
    expect(await keep({ type: 'clock.tick' })).toEqual({ ok: true });
    await settled();
  });

  it('keeps every one of many notes that arrive at once', async () => {
    const memory = withPlan(new Memory());
    const keep = keeper(memory);
    await Promise.all(Array.from({ length: 200 }, (_, index) => keep(note(`note ${index}`))));
    expect(memory.disk.get('journal:2026-11')).toHaveLength(200);
  });

  it('keeps a note once that is sent twice', async () => {
    const memory = withPlan(new Memory());
    const keep = keeper(memory);
    const twice = note('once');
    await keep(twice);
    await keep(twice);
    expect(memory.disk.get('journal:2026-11')).toHaveLength(1);
  });

  it('keeps the time of day out of a note', async () => {
    const memory = withPlan(new Memory());
    await keeper(memory)(note('thank you'));
    expect(memory.disk.get('journal:2026-11')).toEqual([
      { id: expect.any(String), written: '2026-11-23', text: 'thank you', kind: 'thanks', passed: null },
    ]);
  });

  it('changes, passes on and removes a note, and gives a removed one back on its day', async () => {
    const memory = withPlan(new Memory());
    const keep = keeper(memory);
    const { id, ...rest } = note('thank you');
    await keep({ id, ...rest });
    const at = { id, written: '2026-11-23' };
    await keep({ type: 'note.edit', ...at, text: 'thank you for the soup' });
    await keep({ type: 'note.pass', ...at, passed: 'said' });
    const changed = { ...at, text: 'thank you for the soup', kind: 'thanks', passed: 'said' };
    expect(memory.disk.get('journal:2026-11')).toEqual([changed]);
    memory.time = monday('12:00').add({ months: 1 });
    await keep({ type: 'note.remove', ...at });
    expect(memory.disk.get('journal:2026-11')).toEqual([]);
    await keep({ type: 'note.keep', ...at, text: changed.text, passed: 'said' });
    expect(memory.disk.get('journal:2026-11')).toEqual([changed]);
  });

  it('writes nothing over what it could not read', async () => {
    const memory = withPlan(new Memory());
    memory.before = (step) => {
      if (step === 'read') throw new Error('IO error');
      expect(step).not.toBe('write');
    };
    expect(await keeper(memory)(note('lost?'))).toEqual({ ok: false, why: 'unreadable' });
  });

  it('writes nothing over what a later version wrote', async () => {
    const memory = new Memory();
    const later = { schema: schema + 1, plan: 'something else' };
    memory.disk.set('state', later);
    const keep = keeper(memory);
    expect(await keep({ type: 'partner.name', name: 'Robin' })).toEqual({ ok: false, why: 'newer' });
    await settled();
    expect([...memory.disk]).toEqual([['state', later]]);
  });

  it('mends what is half garbage field by field, and keeps the original aside', async () => {
    const memory = new Memory();
    const half = { ...firstState(7), plan: everyDay('25:99'), partner: 'Robin' };
    memory.disk.set('state', half);
    await keeper(memory)({ type: 'clock.tick' });
    expect(memory.state.partner).toBe('Robin');
    expect(memory.state.plan).toEqual(firstState(7).plan);
    expect(memory.state.repair?.fields).toEqual(['plan']);
    expect(memory.disk.get(memory.state.repair?.aside ?? '')).toEqual(half);
  });

  it('mends what is all garbage likewise, and leaves the notes alone', async () => {
    const memory = new Memory();
    memory.disk.set('state', 'garbage').set('journal:2026-11', [note('still here')]);
    const notes = structuredClone(memory.disk.get('journal:2026-11'));
    await keeper(memory)({ type: 'clock.tick' });
    expect(memory.state.schema).toBe(schema);
    expect(memory.disk.get(memory.state.repair?.aside ?? '')).toBe('garbage');
    expect(memory.disk.get('journal:2026-11')).toEqual(notes);
  });

  it('keeps a month aside that is no list of notes before it writes a new one', async () => {
    const memory = withPlan(new Memory());
    memory.disk.set('journal:2026-11', { not: 'a list' });
    await keeper(memory)(note('new'));
    const aside = [...memory.disk].find(([key]) => key.startsWith('aside:journal:2026-11'));
    expect(aside?.[1]).toEqual({ not: 'a list' });
    expect(memory.disk.get('journal:2026-11')).toHaveLength(1);
  });

  it('says so when the browser will not write, and tries anew with the next command', async () => {
    const memory = withPlan(new Memory());
    const keep = keeper(memory);
    memory.before = (step) => {
      if (step === 'write') throw new Error('QUOTA_BYTES quota exceeded');
    };
    const kept = note('full');
    expect(await keep(kept)).toEqual({ ok: false, why: 'unwritten' });
    memory.before = () => {};
    expect(await keep(kept)).toEqual({ ok: true });
    expect(memory.disk.get('journal:2026-11')).toHaveLength(1);
  });

  it('answers although the notification fails, and goes on', async () => {
    const memory = withPlan(new Memory());
    memory.time = monday('21:30');
    memory.before = (step) => {
      if (step === 'remind' || step === 'paint') throw new Error('no such thing');
    };
    const keep = keeper(memory);
    expect(await keep({ type: 'clock.tick' })).toEqual({ ok: true });
    expect(await keep({ type: 'evening.close' })).toEqual({ ok: true });
  });
});

const own = (id: number) => ({ ...plainCard(`What of the number ${id}?`), id: `own-${id}` });
const lay: Command = {
  type: 'card.lay',
  day: '2026-11-23',
  instead: null,
  drawn: { kind: 'card', card: own(1), remark: null, chosen: false },
};

describe('the cards in the keeper’s hands', () => {
  it('lie in the state, and what was met in a book of its own, written in one step', async () => {
    const memory = withPlan(new Memory());
    const written: number[] = [];
    memory.before = (step) => step === 'write' && written.push(1);
    await keeper(memory)(lay);
    expect(written).toHaveLength(1);
    expect(memory.state.table.lies).toMatchObject({ kind: 'card', card: own(1) });
    expect((memory.disk.get(bookKey) as Book).met).toEqual({ 'own-1': { on: '2026-11-23', how: 'shown' } });
  });

  it('leave the book unread for every command that is not about them', async () => {
    const memory = withPlan(new Memory());
    const keep = keeper(memory);
    const read: string[] = [];
    const before = memory.read;
    memory.read = (key) => {
      read.push(key);
      return before(key);
    };
    for (const command of [{ type: 'clock.tick' }, { type: 'evening.close' }, note('thanks')] as const)
      await keep(command);
    expect(read).not.toContain(bookKey);
    expect(read).not.toContain(ownKey);
  });

  it('keep a book aside that cannot be read whole before it is written', async () => {
    const memory = withPlan(new Memory());
    memory.disk.set(bookKey, { met: { a: 'garbage', b: { on: '2026-11-01', how: 'talked' } } });
    await keeper(memory)(lay);
    expect((memory.disk.get(bookKey) as Book).met).toHaveProperty('b');
    const aside = [...memory.disk].find(([key]) => key.startsWith('aside:cards'));
    expect(aside?.[1]).toHaveProperty('met.a', 'garbage');
  });

  it('bring a state of schema 1 up to date on the first wake, with its book', async () => {
    const memory = new Memory();
    const { questions: _, tonight: __, toughOn: ___, ...old } = firstState(7);
    memory.disk.set('state', {
      ...old,
      schema: 1,
      partner: 'Robin',
      met: { 'pa-1-001': { on: '2026-11-20', how: 'talked' } },
      kept: ['pa-1-001'],
      table: { day: null, card: null, swaps: 0, since: null },
    });
    expect(await keeper(memory)({ type: 'clock.tick' })).toEqual({ ok: true });
    expect(memory.state).toMatchObject({ schema, partner: 'Robin', repair: null });
    expect(memory.disk.get(bookKey)).toMatchObject({ kept: ['pa-1-001'], count: 1 });
  });

  it('take questions of one’s own, all of them or none', async () => {
    const memory = withPlan(new Memory());
    const keep = keeper(memory);
    const most = Array.from({ length: mostOwn }, (_, id) => own(id));
    expect(await keep({ type: 'own.keep', cards: most })).toEqual({ ok: true });
    expect(await keep({ type: 'own.keep', cards: [own(1), own(mostOwn)] })).toEqual({
      ok: false,
      why: 'full',
    });
    expect(memory.disk.get(ownKey)).toHaveLength(mostOwn);
    await keep({ type: 'own.remove', id: 'own-7' });
    expect(memory.disk.get(ownKey)).toHaveLength(mostOwn - 1);
  });
});

describe('a worker that is killed at any step of an evening', () => {
  const evening: [string, Command][] = [
    ['21:30', { type: 'clock.tick' }],
    ['21:31', { type: 'evening.snooze', finish: null }],
    ['21:41', { type: 'clock.tick' }],
    ['21:42', { type: 'evening.snooze', finish: 'this mail' }],
    ['22:12', { type: 'clock.tick' }],
    ['22:13', { type: 'evening.close' }],
  ];

  /** Lives through the evening; at each of the given steps the worker dies. */
  async function live(deaths: ReadonlySet<number>) {
    const memory = withPlan(new Memory());
    let steps = 0;
    /** One life of the worker, which ends at the next step of `deaths`. Answers how it went. */
    const life = async (command: Command) => {
      let dead = false;
      memory.before = () => {
        dead ||= deaths.has(steps);
        steps += 1;
        if (dead) throw new Error('killed');
      };
      const answer = await keeper(memory)(command);
      await settled();
      return { done: answer.ok, dead };
    };
    for (const [time, command] of evening) {
      memory.time = monday(time);
      // A page that got no answer sends its command again; after it, the browser's next event wakes the worker.
      while (!(await life(command)).done);
      while ((await life({ type: 'clock.tick' })).dead);
    }
    return { shown: memory.shown, state: memory.state };
  }

  it('ends in the same state, with each reminder shown once', async () => {
    const whole = await live(new Set());
    expect(whole.shown).toEqual([1, 2, 3].map((number) => `evening.2026-11-23.${number}`));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 8 }), async (steps) => {
        expect(await live(new Set(steps))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});
