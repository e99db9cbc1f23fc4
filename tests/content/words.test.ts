import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainers } from '@/content/en/explainers';
import { reminders } from '@/content/en/reminders';
import { rules } from '@/content/en/rules';
import { starters } from '@/content/en/starters';
import { type Card, depths, strategies } from '@/core/card';
import { readDeckFile } from '@/core/deck-file';
import { languages } from './languages';
import { alike, deckFaults, faultsOf, openings, spread, twins, wordsOf } from './lint';

const { deck: english, reading } = languages.en as (typeof languages)[string];

describe.each(Object.entries(languages))('the questions in “%s”', (_, { deck, rules, reading }) => {
  it('keep every rule of the guide, each by itself', () => {
    const faults = deck.flatMap((card) =>
      faultsOf(card, rules, reading).map((fault) => `${card.id}: ${card.text} ${card.followUp} (${fault})`),
    );
    expect(faults).toEqual([]);
  });

  it('keep apart from each other', () => {
    expect(deckFaults(deck, rules, reading.stem)).toEqual([]);
  });
});

describe('the English deck', () => {
  it.each(strategies)('has sixty light, twenty-four closer and six deep questions: %s', (strategy) => {
    const those = english.filter((card) => card.strategy === strategy);
    expect(depths.map((depth) => those.filter((card) => card.depth === depth).length)).toEqual([60, 24, 6]);
  });

  it('is spread over themes, minutes and ways to speak', () => {
    for (const strategy of strategies) {
      const those = english.filter((card) => card.strategy === strategy);
      expect([strategy, spread(those, ({ theme }) => theme).length > 40]).toEqual([strategy, true]);
    }
    const light = english.filter(({ depth }) => depth === 1);
    const minutes = Object.fromEntries(spread(light, (card) => card.minutes));
    expect(minutes[3]).toBeGreaterThan(light.length * 0.3);
    expect(minutes[4]).toBeGreaterThan(light.length * 0.2);
    expect(minutes[5]).toBeGreaterThan(light.length * 0.1);
    const speakers = Object.fromEntries(spread(english, ({ who }) => who));
    for (const who of ['listen', 'build', 'quiet'])
      expect([who, (speakers[who] ?? 0) >= 15]).toEqual([who, true]);
  });

  it('needs one room for few of its questions', () => {
    expect(english.filter(({ near }) => near).length).toBeLessThan(english.length * 0.03);
  });
});

describe('a translation', () => {
  const facts = new Map(english.map(({ text: _, followUp: __, language: ___, ...fact }) => [fact.id, fact]));
  const others = Object.entries(languages).filter(([language]) => language !== 'en');

  it.each(others)(
    'asks the same as the English question of its id, at its length and depth: %s',
    (_, { deck }) => {
      for (const { text: _, followUp: __, language: ___, ...fact } of deck)
        expect(fact).toEqual(facts.get(fact.id));
    },
  );

  it.each(others)('has all light ones: %s', (_, { deck }) => {
    const light = (cards: Card[]) => cards.filter(({ depth }) => depth === 1).map(({ id }) => id);
    expect(light(deck).toSorted()).toEqual(light(english).toSorted());
  });

  it.each(others)('has words of its own: %s', (_, { deck }) => {
    const texts = new Set(english.map(({ text }) => text));
    expect(deck.filter(({ text }) => texts.has(text))).toEqual([]);
  });
});

describe('the linter sees', () => {
  const good = english[0] as Card;
  const planted = (change: Partial<Card>) => faultsOf({ ...good, ...change }, rules, reading).join('; ');

  it.each([
    ['a text too short', { text: 'What now?' }, 'rule 1'],
    ['a text too long', { text: `What ${'is good and '.repeat(12)}new?` }, 'rule 1'],
    ['two questions in one', { text: 'What was good? What was bad?' }, 'rule 1'],
    ['a text without a question mark', { text: 'What was good today' }, 'rule 1'],
    ['two sentences', { text: 'What was good. And what was bad?' }, 'rule 1'],
    ['too many clauses', { text: 'What was good, bad, new, old, near, far today?' }, 'rule 1'],
    ['yes or no', { text: 'Did you have a good day today?' }, 'rule 2'],
    ['yes or no behind an if', { text: 'If you could fly, would you do it?' }, 'rule 2'],
    ['why, when it is deep', { depth: 2, text: 'What did you do, and why so late?' }, 'rule 3'],
    ['a husband', { text: 'What does a good husband do?' }, 'rule 4'],
    ['a car', { text: 'Where would you go with a new car?' }, 'rule 4'],
    ['he and she', { text: 'Who is she, and what did he say?' }, 'rule 4'],
    ['should', { text: 'What should we do tonight?' }, 'rule 5'],
    ['never', { text: 'What have you never told me?' }, 'rule 5'],
    ['more often', { text: 'What would you like to do more often?' }, 'rule 5'],
    ['a wish to correct', { text: 'What could you change about that?' }, 'rule 6'],
    ['hard words', { text: 'What exacerbates your idiosyncrasies?' }, 'rule 7'],
    ['a secret', { text: 'Which secret do you keep?' }, 'rule 9'],
    ['a quiz', { text: 'What is my favourite food, what do you guess?' }, 'rule 11'],
    ['a childhood that was hard, among the light ones', { topics: ['past-hard'] }, 'rule 10'],
    ['an exclamation', { text: 'What a day, how was it for you!?' }, 'tone'],
    ['a dash', { text: 'What was good today — and what not?' }, 'tone'],
    ['a fault in the follow-up', { followUp: 'You should stop that.' }, 'rule 5'],
    ['a follow-up that is too short', { followUp: 'And?' }, 'follow-up'],
    ['a follow-up that is too long', { followUp: `And ${'then '.repeat(20)}?` }, 'follow-up'],
    ['a deep one that may come late', { depth: 3, minutes: 15, when: [] }, 'early'],
    ['minutes that nobody has', { minutes: 7 }, 'minutes'],
    ['a light one that takes too long', { minutes: 15 }, 'minutes'],
    ['a deep one in passing', { depth: 3, minutes: 3, when: ['early'] }, 'minutes'],
  ] satisfies [string, Partial<Card>, string][])('%s', (_, change, fault) => {
    expect(faultsOf(good, rules, reading)).toEqual([]);
    expect(planted(change)).toContain(fault);
  });

  it('an id that is used twice, and a question that is asked twice', () => {
    const faults = deckFaults(
      [good, { ...good, text: 'Which wind is this?' }, { ...good, id: 'other' }],
      rules,
      reading.stem,
    );
    expect(faults.join()).toContain(`the id ${good.id} is used twice`);
    expect(faults.join()).toContain(`asked twice: ${good.text}`);
  });

  it('a sentence with which too many begin', () => {
    const same = english
      .slice(0, 100)
      .map((card, index) => (index < 6 ? { ...card, text: `What did we ${card.text}` } : card));
    expect(deckFaults(same, rules, reading.stem).join()).toContain('begin with: what did we');
    expect(openings(english)[0]?.[1]).toBeLessThanOrEqual(0.04);
  });

  it('a theme that is worn out', () => {
    const tired = english.slice(0, 60).map((card) => ({ ...card, theme: 'food' }));
    expect(deckFaults(tired, rules, reading.stem).join()).toContain('60 of the theme food');
  });
});

describe('near-twins', () => {
  const share = (one: string, other: string) => {
    const cards = [one, other].map((text, index) => ({ ...(english[0] as Card), id: `${index}`, text }));
    return twins(cards, rules, reading.stem)[0]?.share ?? 0;
  };

  // The line lies where two questions would get the same answer. Above it:
  it.each([
    ['Which song takes you back to a good summer?', 'Which song takes you back to a lovely summer?'],
    ['What are you proud of at work?', 'Where at work were you proud?'],
    ['Which meal of your childhood do you miss?', 'Which childhood meals are you missing?'],
    ['Which photo would you take to an island?', 'Which photos would we take along to islands?'],
  ])('are found by their words and stems: %s / %s', (one, other) => {
    expect(share(one, other)).toBeGreaterThanOrEqual(alike);
  });

  // And below it, though they share a word or two:
  it.each([
    ['Which song fits this week best?', 'Which song belongs to the two of us?'],
    ['Which dish would you like us to cook together soon?', 'How do you make the dish that you are best at?'],
    ['Which animal are you a little afraid of?', 'Which animal could you watch for a long time?'],
  ])('are not found where another answer is asked for: %s / %s', (one, other) => {
    expect(share(one, other)).toBeLessThan(alike);
  });
});

describe('a broken deck file', () => {
  const block = 'ci-1-001 3 turns road weekday\nIf today were a road, what was it like?\nWhich bit was best?';
  const read = (text: string) => () => readDeckFile('checkin.txt', 'en', text);

  it.each([
    ['a line that is missing', block.split('\n').slice(0, 2).join('\n'), 'has 2 lines and not three'],
    ['an id that says nothing', block.replace('ci-1-001', 'xx-9-1'), 'its id names no strategy and depth'],
    ['an id that is taken', `${block}\n\n${block}`, 'its id is taken'],
    ['minutes that are none', block.replace(' 3 ', ' soon '), 'its minutes are no number: soon'],
    ['a speaker nobody knows', block.replace('turns', 'sing'), 'nobody knows who speaks: sing'],
    ['a theme that is missing', block.replace(' road weekday', ''), 'it has no theme'],
    ['a word nobody knows', block.replace('weekday', 'moonday'), 'unknown word: moonday'],
  ])('names the file, the question and the reason: %s', (_, text, reason) => {
    expect(read(text)).toThrow(new RegExp(`^checkin\\.txt: \\S+: ${reason}`));
  });

  it('may hold remarks and empty lines', () => {
    expect(read(`# On roads\n\n${block}\n\n\n`)()).toHaveLength(1);
  });
});

describe('the explainers', () => {
  const all = [
    ...Object.values(explainers.strategies).flatMap(({ why, source }) => [why, source]),
    ...Object.values(explainers.barriers).flatMap(({ text, firstStep }) => [text, firstStep]),
  ];

  it('are short, and promise nothing', () => {
    for (const text of all) {
      expect(wordsOf(text).length).toBeLessThanOrEqual(80);
      expect(text).not.toMatch(/!|proven|guarantee|https?:|scientific/i);
    }
  });

  it('are there for the eight strategies and the five barriers', () => {
    expect(Object.keys(explainers.strategies)).toEqual([...strategies]);
    expect(Object.keys(explainers.barriers)).toHaveLength(5);
    for (const { barrier } of Object.values(explainers.strategies))
      expect(explainers.barriers).toHaveProperty(barrier);
  });
});

describe('the starters', () => {
  it('are twelve, and each leads into its own pattern or example', () => {
    expect(starters).toHaveLength(12);
    expect(new Set(starters.map(({ words }) => words)).size).toBe(12);
    for (const { words, example } of starters)
      expect([words, example.startsWith(words.trim())]).toEqual([words, true]);
  });
});

describe('the texts of notifications', () => {
  it('are neutral: no heart, no partner, no exclamation', () => {
    for (const text of Object.values(reminders)) expect(text).not.toMatch(/!|partner|love|♥|guilt/i);
  });
});

describe('ids', () => {
  it('are not used again: those that were given up are named, and stay away', () => {
    const retired = readFileSync(path.resolve(import.meta.dirname, '../../content/retired-ids.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const used = new Set(english.map(({ id }) => id));
    expect(retired.filter((id) => used.has(id))).toEqual([]);
  });
});
