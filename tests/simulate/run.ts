import path from 'node:path';
import { runnerImport } from 'vite';

/* `npm run simulate-deck`: the real deck and the real order of the cards, over years of made-up users. */
const root = path.resolve(import.meta.dirname, '../..');
await runnerImport(path.join(import.meta.dirname, 'main.ts'), {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
