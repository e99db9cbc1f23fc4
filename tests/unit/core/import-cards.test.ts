import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Card } from '@/core/card';
import { exportCards, exportLines, largestFile, plainCard, previewCards } from '@/core/import-cards';
import { keepOwn, mostOwn, readOwn } from '@/core/own-cards';

let count = 0;
const newId = () => `own-${count++}`;
const bytes = (text: string) => new TextEncoder().encode(text);
const look = (text: string, known: Card[] = []) => previewCards(bytes(text), known, newId);
const read = (text: string, known: Card[] = []) => {
  const preview = look(text, known);
  if (preview.kind !== 'read') throw new Error(`refused: ${preview.why}`);
  return { taken: preview.cards.map((card) => card.text), refused: preview.refused };
};
const own = (text: string): Card => ({ ...plainCard(text), id: newId() });

describe('a file of questions', () => {
  it('is read line by line, without remarks, empty lines and needless spaces', () => {
    expect(
      read('# ours\r\n  What do   we sing?  \r\n\r\nWhere do we sleep?\rWho cooks tonight?').taken,
    ).toEqual(['What do we sing?', 'Where do we sleep?', 'Who cooks tonight?']);
  });

  it('says of each refused line why', () => {
    const long = `What ${'ever '.repeat(60)}?`;
    const { taken, refused } = read(
      [
        'What?',
        long,
        '<b>What do we sing?</b>',
        'Where do we sleep?',
        'where do we SLEEP',
        'Who cooks tonight?',
        'Who \u0007cooks now then?',
      ].join('\n'),
      [own('Who cooks, tonight?')],
    );
    expect(taken).toEqual(['Where do we sleep?']);
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [1, 'tooShort'],
      [2, 'tooLong'],
      [3, 'markup'],
      [5, 'double'],
      [6, 'known'],
      [7, 'unprintable'],
    ]);
  });

  it('is read from JSON as it is exported, and a second time nothing is taken', () => {
    const cards = [
      own('What do we sing?'),
      { ...own('Where do we sleep?'), depth: 2 as const, followUp: 'And why there?' },
    ];
    const preview = look(exportCards(cards));
    expect(preview).toMatchObject({ kind: 'read', refused: [] });
    if (preview.kind !== 'read') return;
    const nameless = (all: Card[]) => all.map(({ id: _, ...card }) => card);
    expect(nameless(preview.cards)).toEqual(nameless(cards));
    expect(read(exportCards(cards), cards).taken).toEqual([]);
    expect(read(exportLines(cards)).taken).toEqual(cards.map(({ text }) => text));
  });

  it('may be a list of strings, and what is no question in it is named', () => {
    const { taken, refused } = read(
      '["What do we sing?", 7, {"text": "Who cooks tonight?"}, {"text": "Who cooks now?", "depth": 9}, null]',
    );
    expect(taken).toEqual(['What do we sing?', 'Who cooks tonight?']);
    expect(refused.map(({ line, why }) => [line, why])).toEqual([
      [2, 'notAQuestion'],
      [4, 'notAQuestion'],
      [5, 'notAQuestion'],
    ]);
  });

  it.each([
    ['of five megabytes', bytes('What do we sing today?\n'.repeat(230_000)), 'tooLarge'],
    [
      'in Latin-1',
      new Uint8Array([87, 97, 115, 32, 102, 228, 110, 103, 116, 32, 97, 110, 63]),
      'otherEncoding',
    ],
    ['of bytes', new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0]), 'notText'],
    ['that is a web page', bytes('<!doctype html><p>What do we sing?'), 'webPage'],
    ['that breaks off', bytes('{"questions": ["What do we'), 'brokenJson'],
    ['with other JSON', bytes('{"notes": []}'), 'otherJson'],
    ['with nothing in it', bytes('\n\n# nothing\n'), 'empty'],
    [
      'with ten thousand lines',
      bytes(Array.from({ length: 10_000 }, (_, line) => `What of the number ${line}?`).join('\n')),
      'noRoom',
    ],
    ['nested without end', bytes('['.repeat(100_000)), 'brokenJson'],
  ] as const)('%s is refused as a whole, for a reason that is named', (_, file, why) => {
    expect(previewCards(file, [], newId)).toEqual({ kind: 'refused', why });
  });

  it('in UTF-16 is read where it says so, and with a mark at its head', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'Was wärmt uns heute?'].flatMap((letter) => [
        letter.charCodeAt(0) & 255,
        letter.charCodeAt(0) >> 8,
      ]),
    ]);
    expect(previewCards(utf16, [], newId)).toMatchObject({
      kind: 'read',
      cards: [{ text: 'Was wärmt uns heute?' }],
    });
    expect(read('\ufeffWhat do we sing?').taken).toEqual(['What do we sing?']);
  });

  it('holds no way to more than its words, whatever it is', () => {
    const hostile =
      '{"questions":[{"text":"What do we sing?","__proto__":{"depth":3},"id":"ci-1-001","language":"en","strategy":"past"}]}';
    const preview = look(hostile);
    expect(preview).toMatchObject({ kind: 'read', cards: [{ language: '', strategy: 'past', depth: 1 }] });
    if (preview.kind === 'read') expect(preview.cards[0]?.id).toMatch(/^own-/);
  });

  it('never throws, and takes only whole questions', () => {
    const file = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map(bytes),
      fc.json({ maxDepth: 5 }).map(bytes),
      fc
        .array(fc.record({ text: fc.string(), depth: fc.anything() }))
        .map((list) => bytes(JSON.stringify(list) ?? '')),
    );
    fc.assert(
      fc.property(file, (some) => {
        const preview = previewCards(some, [], newId);
        if (preview.kind === 'read') for (const card of preview.cards) expect(v.is(Card, card)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not read beyond its limit', () => {
    expect(largestFile).toBe(1_000_000);
  });
});

describe('one’s own questions', () => {
  it('are changed in their place, and kept all or none', () => {
    const [one, other] = [own('What do we sing?'), own('Who cooks tonight?')];
    expect(keepOwn([one, other], [{ ...one, text: 'What do we hum?' }])?.map(({ text }) => text)).toEqual([
      'What do we hum?',
      'Who cooks tonight?',
    ]);
    const many = Array.from({ length: mostOwn }, (_, index) => own(`What of the number ${index}?`));
    expect(keepOwn(many, [one])).toBeNull();
    expect(keepOwn(many, many)).toHaveLength(mostOwn);
  });

  it('are read one by one where one of them is broken', () => {
    const one = own('What do we sing?');
    expect(readOwn([one, { id: 1 }])).toEqual({ cards: [one], unread: true });
    expect(readOwn('garbage')).toEqual({ cards: [], unread: true });
  });
});
