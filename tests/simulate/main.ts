import { deckOf } from '@/tests/content/deck-of';
import { daysUntilRepeat, quantiles, users } from './deck-days';

/** So many lives of each user, over so many days. */
const runs = Number(process.env.RUNS ?? 100);
const days = 1200;

const deck = deckOf('en');
console.log(
  `Days until a question that was talked about comes again (${deck.length} questions, ${runs} runs):\n`,
);
console.log(`${'user'.padEnd(40)}${'5th percentile'.padStart(15)}${'median'.padStart(10)}`);
for (const user of users) {
  const found = Array.from({ length: runs }, (_, seed) => daysUntilRepeat(user, deck, seed + 1, days));
  const { fifth, median } = quantiles(found);
  const shown = (value: number) => (value === days ? `${days}+` : String(value));
  console.log(`${user.name.padEnd(40)}${shown(fifth).padStart(15)}${shown(median).padStart(10)}`);
}
