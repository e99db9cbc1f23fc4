import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBook } from '@/core/card-book';
import { migrate } from '@/core/migrations/migrate';
import { readState } from '@/core/state';
import { schema } from '@/core/stored';

const folder = path.resolve(import.meta.dirname, '../../fixtures/state');

describe('a state of every schema that ever shipped', () => {
  it('is there for each of them', () => {
    expect(readdirSync(folder)).toEqual(Array.from({ length: schema }, (_, index) => `v${index + 1}.json`));
  });

  it.each(readdirSync(folder))('is brought up to date and read whole: %s', (file) => {
    const stored = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    const items = migrate(stored);
    expect(readState(items.state ?? stored, 1).kind).toBe('whole');
    expect(readBook(items.cards).unread).toBe(false);
  });

  it('loses no card that was met or kept on its way from schema 1', () => {
    const stored = JSON.parse(readFileSync(path.join(folder, 'v1.json'), 'utf8'));
    const { book } = readBook(migrate(stored).cards);
    expect(book).toMatchObject({ met: stored.met, kept: stored.kept, count: 3 });
  });
});
