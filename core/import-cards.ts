import * as v from 'valibot';
import { Card, depths, longestQuestion, speakers, strategies } from './card';
import { mostOwn } from './own-cards';
import { isRecord } from './record';

/** The largest file of questions that is read, in bytes: 2,000 of the longest fit. */
export const largestFile = 1_000_000;

/** The shortest question, in characters (content guide, 2.5, rule 1). */
export const shortestQuestion = 12;

/** Minutes for both together, when the file does not say. */
const usualMinutes = 5;

/** Why nothing of a file can be taken. */
export type FileFault =
  | 'tooLarge'
  | 'notText'
  | 'otherEncoding'
  | 'webPage'
  | 'brokenJson'
  | 'otherJson'
  | 'empty'
  | 'noRoom';

/** Why one question of a file is not taken. */
export type LineFault =
  | 'tooShort'
  | 'tooLong'
  | 'markup'
  | 'unprintable'
  | 'double'
  | 'known'
  | 'notAQuestion';

type Refused = { line: number; text: string; why: LineFault };

/** What reading a file came to: what would be taken, and each line that would not, or why nothing of it can be. */
export type Preview =
  | { kind: 'read'; cards: Card[]; refused: Refused[] }
  | { kind: 'refused'; why: FileFault };

type Draft = { line: number; text: string; card: Omit<Card, 'id'> | null };

/**
 * Reads a file of questions from outside: plain text with one question a line (lines that begin with `#` are left
 * out), or JSON as `exportCards` writes it, or a JSON list of strings. Nothing is changed by it.
 *
 * @param known questions that are there already, which are not taken a second time
 * @param newId makes an id for each question that is taken
 */
export function previewCards(bytes: Uint8Array, known: readonly Card[], newId: () => string): Preview {
  const drafts = readDrafts(bytes);
  if (typeof drafts === 'string') return { kind: 'refused', why: drafts };
  const taken = new Set(known.map(({ text }) => folded(text)));
  const seen = new Set<string>();
  const cards: Card[] = [];
  const refused: Refused[] = [];
  for (const { line, text, card } of drafts) {
    const key = folded(text);
    const why = faultOf(text, card) ?? (seen.has(key) ? 'double' : taken.has(key) ? 'known' : null);
    seen.add(key);
    if (why === null && card !== null) cards.push({ ...card, id: newId() });
    else refused.push({ line, text: text.slice(0, longestQuestion), why: why ?? 'notAQuestion' });
  }
  return cards.length > mostOwn ? { kind: 'refused', why: 'noRoom' } : { kind: 'read', cards, refused };
}

function readDrafts(bytes: Uint8Array): Draft[] | FileFault {
  if (bytes.length > largestFile) return 'tooLarge';
  const text = decode(bytes);
  if (text === null) return 'otherEncoding';
  if (text.includes('\0')) return 'notText';
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return 'webPage';
  const drafts = /^\s*[[{]/.test(text) ? fromJson(text) : fromLines(text);
  return drafts.length === 0 ? 'empty' : drafts;
}

/** One's own questions as a JSON file that `previewCards` reads. */
export function exportCards(cards: readonly Card[]): string {
  const questions = cards.map(({ text, followUp, strategy, depth, minutes, who }) => ({
    text,
    followUp,
    strategy,
    depth,
    minutes,
    who,
  }));
  return `${JSON.stringify({ questions }, null, 2)}\n`;
}

/** One's own questions as plain text, one a line. */
export function exportLines(cards: readonly Card[]): string {
  return cards.map(({ text }) => `${text}\n`).join('');
}

/** A question of one's own with nothing but its words. */
export function plainCard(text: string): Omit<Card, 'id'> {
  return {
    language: '',
    text,
    followUp: '',
    strategy: 'own',
    depth: 1,
    minutes: usualMinutes,
    who: 'turns',
    theme: '',
    topics: [],
    when: [],
    near: false,
  };
}

/** UTF-8, or UTF-16 where the file says so in its first two bytes; `null` for anything else. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const name =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fromLines(text: string): Draft[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, text: tidy(line) }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map((draft) => ({ ...draft, card: plainCard(draft.text) }));
}

const JsonCard = v.object({
  text: v.string(),
  followUp: v.optional(v.pipe(v.string(), v.maxLength(longestQuestion)), ''),
  strategy: v.optional(v.picklist([...strategies, 'own']), 'own'),
  depth: v.optional(v.picklist(depths), 1),
  minutes: v.optional(Card.entries.minutes, usualMinutes),
  who: v.optional(v.picklist(speakers), 'turns'),
});

function fromJson(text: string): Draft[] | FileFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'brokenJson';
  }
  const list = isRecord(value) ? value.questions : value;
  if (!Array.isArray(list)) return 'otherJson';
  return list.map((item: unknown, index) => {
    const read = v.safeParse(JsonCard, typeof item === 'string' ? { text: item } : item);
    if (!read.success) return { line: index + 1, text: wordsOf(item), card: null };
    const words = tidy(read.output.text);
    const followUp = tidy(read.output.followUp);
    return {
      line: index + 1,
      text: words,
      card: { ...plainCard(words), ...read.output, text: words, followUp },
    };
  });
}

function wordsOf(item: unknown): string {
  return isRecord(item) && typeof item.text === 'string' ? tidy(item.text) : '';
}

function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** What two questions have in common that differ in case, marks and spaces alone. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function faultOf(text: string, card: Omit<Card, 'id'> | null): LineFault | null {
  if (card === null) return 'notAQuestion';
  if (/<\/?[a-z!][^>]*>/i.test(`${text} ${card.followUp}`)) return 'markup';
  if (/[\p{Cc}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(`${text}${card.followUp}`))
    return 'unprintable';
  if (text.length < shortestQuestion) return 'tooShort';
  return text.length > longestQuestion ? 'tooLong' : null;
}
