import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readState, schema } from '@/core/state';

const folder = path.resolve(import.meta.dirname, '../../fixtures/state');

describe('a state of every schema that ever shipped', () => {
  it('is there for each of them', () => {
    expect(readdirSync(folder)).toEqual(Array.from({ length: schema }, (_, index) => `v${index + 1}.json`));
  });

  it.each(readdirSync(folder))('is read whole: %s', (file) => {
    const stored = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    expect(readState(stored, 1).kind).toBe('whole');
  });
});
