import {
  type Card,
  type Depth,
  depths,
  type Moment,
  moments,
  type Strategy,
  speakers,
  strategies,
  type Topic,
  topics,
} from './card';

/** How an id begins, for each strategy: `ci-1-001` is the first light question of the weekly check-in. */
const codes: Record<Strategy, string> = {
  checkin: 'ci',
  openup: 'op',
  past: 'pa',
  future: 'fu',
  rituals: 'ri',
  listening: 'li',
  presence: 'pr',
  celebrate: 'ce',
};

/** The strategy of a packaged question by its id; `undefined` for one's own. */
export function strategyOf(id: string): Strategy | undefined {
  return strategies.find((name) => id.startsWith(`${codes[name]}-`));
}

const shape = /^(?<code>[a-z]{2})-(?<depth>[123])-\d{3}$/;

/**
 * The questions of a deck file: blocks of three lines with an empty line between. The first line holds the facts
 * (`id minutes who theme`, then topics, moments and `near` as they apply), the second the question, the third the
 * follow-up. Lines that begin with `#` are remarks.
 *
 * @throws Error which names the file, the question and the reason.
 */
export function readDeckFile(file: string, language: string, text: string): Card[] {
  const ids = new Set<string>();
  return text
    .replaceAll(/^#.*\n?/gm, '')
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trim());
      const [facts = '', question = '', followUp = ''] = lines;
      const fail = (reason: string) => new Error(`${file}: ${facts.split(' ')[0]}: ${reason}`);
      if (lines.length !== 3) throw fail(`has ${lines.length} lines and not three`);
      const card = { language, text: question, followUp, ...readFacts(facts, fail) };
      if (ids.has(card.id)) throw fail('its id is taken');
      ids.add(card.id);
      return card;
    });
}

function readFacts(line: string, fail: (reason: string) => Error) {
  const [id = '', minutes = '', who = '', theme = '', ...tags] = line.split(/\s+/);
  const { code, depth } = shape.exec(id)?.groups ?? {};
  const strategy = strategies.find((name) => codes[name] === code);
  const speaker = speakers.find((name) => name === who);
  if (strategy === undefined || depth === undefined) throw fail('its id names no strategy and depth');
  if (!/^\d{1,2}$/.test(minutes)) throw fail(`its minutes are no number: ${minutes}`);
  if (speaker === undefined) throw fail(`nobody knows who speaks: ${who}`);
  if (theme === '') throw fail('it has no theme');
  const strange = tags.find((tag) => !isTopic(tag) && !isMoment(tag) && tag !== 'near');
  if (strange !== undefined) throw fail(`unknown word: ${strange}`);
  return {
    id,
    strategy,
    depth: depths.find((level) => String(level) === depth) as Depth,
    minutes: Number(minutes),
    who: speaker,
    theme,
    topics: tags.filter(isTopic),
    when: tags.filter(isMoment),
    near: tags.includes('near'),
  };
}

function isTopic(tag: string): tag is Topic {
  return (topics as readonly string[]).includes(tag);
}

function isMoment(tag: string): tag is Moment {
  return (moments as readonly string[]).includes(tag);
}
