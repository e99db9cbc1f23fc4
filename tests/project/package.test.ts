import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');

describe('the dependencies', () => {
  it('have exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it('are locked without the address of any mirror', () => {
    const addresses = [...read('package-lock.json').matchAll(/"resolved": "([^"]+)"/g)].map(
      ([, address]) => address,
    );
    for (const address of addresses) expect(address).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  });
});
