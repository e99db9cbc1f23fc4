import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Card } from '@/core/card';
import { readDeckFile } from '@/core/deck-file';

const content = path.resolve(import.meta.dirname, '../../content');

/** All questions of a language, read as the program reads them. */
export function deckOf(language: string): Card[] {
  const folder = path.join(content, language, 'deck');
  return readdirSync(folder).flatMap((file) =>
    readDeckFile(file, language, readFileSync(path.join(folder, file), 'utf8')),
  );
}
