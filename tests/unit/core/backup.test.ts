import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHtml, asMarkdown } from '@/components/data/as-text';
import { backupAsJson, backupOf, largestBackup, mergeOf, readBackup, snapshotsIn } from '@/core/backup';
import { emptyBook } from '@/core/card-book';
import { plainCard } from '@/core/import-cards';
import type { Note } from '@/core/journal';
import { firstState, readState } from '@/core/state';

const note = (index: number, text = `note ${index}`): Note => ({
  id: `a2f1c6de-8d1f-4b52-9a39-${String(index).padStart(12, '0')}`,
  written: '2026-11-23',
  text,
  kind: 'thanks',
  passed: null,
});
const own = { ...plainCard('What shall we plant this year?'), id: 'own-1' };
const all = { notes: true, questions: true, settings: true };
const items = {
  state: { ...firstState(7), partner: 'Robin' },
  cards: { ...emptyBook, kept: ['pa-1-001'], met: { 'pa-1-001': { on: '2026-11-01', how: 'talked' } } },
  'own-cards': [own],
  'journal:2026-11': [note(1), note(2)],
  'journal:2025-11': [{ ...note(3), written: '2025-11-01' }],
};
const bytes = (text: string) => new TextEncoder().encode(text);
const reread = (text: string) => {
  const reading = readBackup(bytes(text));
  if (reading.kind !== 'read') throw new Error(reading.why);
  return reading.backup;
};

describe('a backup', () => {
  it('comes back as it left, and brings nothing new to where it came from', () => {
    const backup = backupOf(items, all);
    expect(backup.notes).toHaveLength(3);
    const back = reread(backupAsJson(backup));
    expect(back).toEqual(backup);
    const merge = mergeOf(backup, back);
    expect(merge).toMatchObject({ notes: [], own: [], known: 3, book: backup.questions?.book });
  });

  it('holds what was chosen, and nothing else', () => {
    const { notes, questions, settings } = backupOf(items, { ...all, notes: false, settings: false });
    expect([notes, settings]).toEqual([[], null]);
    expect(questions?.own).toEqual([own]);
    expect(backupAsJson(backupOf(items, { ...all, settings: false }))).not.toContain('Robin');
  });

  it('adds to what is here, and overwrites nothing of it', () => {
    const here = backupOf({ ...items, 'journal:2026-11': [note(1, 'mine')] }, all);
    const merge = mergeOf(here, reread(backupAsJson(backupOf(items, all))));
    expect(merge.notes.map(({ text }) => text)).toEqual(['note 2']);
    expect(merge.known).toBe(2);
  });

  it('keeps the later meeting of a card, and all that were kept', () => {
    const here = backupOf(
      {
        ...items,
        cards: { ...emptyBook, kept: ['x'], met: { 'pa-1-001': { on: '2026-11-20', how: 'shown' } } },
      },
      all,
    );
    const { book } = mergeOf(here, backupOf(items, all));
    expect(book?.met['pa-1-001']?.on).toBe('2026-11-20');
    expect(book?.kept.toSorted()).toEqual(['pa-1-001', 'x']);
  });

  it('of schema 1 is brought up to date', () => {
    const old = {
      evenfall: 'backup',
      schema: 1,
      notes: [{ id: note(1).id, written: '2026-11-23', text: 'old' }],
      settings: { schema: 1, partner: 'Robin' },
    };
    const { notes, settings } = reread(JSON.stringify(old));
    expect(notes[0]).toMatchObject({ text: 'old', kind: 'thanks' });
    expect(settings?.partner).toBe('Robin');
  });

  it.each([
    ['too large', new Uint8Array(largestBackup + 1), 'tooLarge'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), 'notText'],
    ['broken off', bytes('{"evenfall": "backup", "notes": ['), 'broken'],
    ['nested without end', bytes('['.repeat(200_000)), 'broken'],
    ['of another program', bytes('{"notes": []}'), 'other'],
    ['of a later version', bytes('{"evenfall": "backup", "schema": 99}'), 'newer'],
    ['of a schema that never was', bytes('{"evenfall": "backup", "schema": 0}'), 'other'],
    ['with wrong types', bytes('{"evenfall": "backup", "schema": 2, "notes": "x"}'), 'other'],
    ['empty', bytes('{"evenfall": "backup", "schema": 2}'), 'empty'],
  ] as const)('that is %s is refused, for a reason that is named', (_, file, why) => {
    expect(readBackup(file)).toEqual({ kind: 'refused', why });
  });

  it('leaves out what cannot be read in it, and counts it', () => {
    const file = {
      evenfall: 'backup',
      schema: 2,
      notes: [note(1), { text: 7 }, null, { ...note(2), written: '2026-02-31' }],
    };
    expect(readBackup(bytes(JSON.stringify(file)))).toMatchObject({ kind: 'read', unread: 3 });
  });

  it('cannot change what every object is made of', () => {
    const hostile = `{"evenfall":"backup","schema":2,"notes":[${JSON.stringify(note(1)).replace('{', '{"__proto__":{"evil":1},')}],"settings":{"__proto__":{"evil":1},"schema":2}}`;
    reread(hostile);
    expect(({} as { evil?: number }).evil).toBeUndefined();
  });

  it('never throws, whatever the file holds, and what it gives is whole', () => {
    const shaped = fc.record(
      {
        evenfall: fc.constantFrom('backup', 'sealed', 'x'),
        schema: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.anything()),
        notes: fc.oneof(fc.array(fc.oneof(fc.anything(), fc.constant(note(1)))), fc.anything()),
        questions: fc.anything(),
        settings: fc.oneof(
          fc.anything(),
          fc.dictionary(fc.constantFrom('schema', 'plan', 'partner', 'look'), fc.anything()),
        ),
      },
      { requiredKeys: [] },
    );
    const file = fc.oneof(
      shaped.map((value) => bytes(JSON.stringify(value) ?? '')),
      fc.json().map(bytes),
      fc.uint8Array({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(file, (some) => {
        const reading = readBackup(some);
        if (reading.kind !== 'read') return;
        const { settings } = reading.backup;
        if (settings !== null) expect(readState(settings, 1).kind).toBe('whole');
        mergeOf(backupOf(items, all), reading.backup);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the files for people', () => {
  it('hold every word, and nothing in them is markup', () => {
    const text = '<script>alert(1)</script> & **bold** [x](y)\n# not a title';
    const html = asHtml([note(1, text)]);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; **bold**');
    expect(html).not.toContain('<script>');
    const markdown = asMarkdown([note(1, text)]);
    expect(markdown).toContain('> \\<script\\>alert\\(1\\)');
    expect(markdown).toContain('> \\# not a title');
  });
});

describe('the snapshots', () => {
  it('are named by their instant, the newest first', () => {
    expect(
      snapshotsIn(['state', 'snapshot:2026-01-01T00:00:00.000Z', 'snapshot:2026-02-01T00:00:00.000Z']),
    ).toEqual(['snapshot:2026-02-01T00:00:00.000Z', 'snapshot:2026-01-01T00:00:00.000Z']);
  });
});
