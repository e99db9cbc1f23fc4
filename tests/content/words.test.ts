import { describe, expect, it } from 'vitest';
import { prompts } from '@/content/en/prompts';
import { reminders } from '@/content/en/reminders';
import { starters } from '@/content/en/starters';
import { strategies } from '@/core/state';

const codes = {
  ci: 'checkin',
  op: 'openup',
  pa: 'past',
  fu: 'future',
  ri: 'rituals',
  li: 'listening',
  pr: 'presence',
  ce: 'celebrate',
};

describe('the questions', () => {
  it('are three for each strategy: a light, a closer and a deep one', () => {
    expect(prompts).toHaveLength(24);
    for (const strategy of strategies) {
      expect(prompts.filter((prompt) => prompt.strategy === strategy).map(({ depth }) => depth)).toEqual([
        1, 2, 3,
      ]);
    }
  });

  it('have an id of their own, which says strategy and depth', () => {
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
    for (const { id, strategy, depth } of prompts) {
      const [code, level] = id.split('-');
      expect([id, codes[code as keyof typeof codes], Number(level)]).toEqual([id, strategy, depth]);
    }
  });

  it.each(prompts.map(({ text, followUp }) => [text, followUp]))(
    'keep the measures: %s',
    (text, followUp) => {
      expect(text.length).toBeGreaterThanOrEqual(12);
      expect(text.length).toBeLessThanOrEqual(140);
      expect(text.match(/\?/g)).toHaveLength(1);
      expect(text).toMatch(/^(What|Which|How|Who|Where|If) /);
      expect(followUp.length).toBeGreaterThanOrEqual(10);
      expect(followUp.length).toBeLessThanOrEqual(90);
    },
  );
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
