/** What the words of a language have to keep to (content guide, 2.5). They live beside the words, in `content/<language>/rules.ts`. */
export type WordRules = {
  /** The longest question and follow-up, in characters. */
  longest: { text: number; followUp: number };
  /** What a question begins with. */
  opening: RegExp;
  /** Words that leave somebody out, press, or blame; each with the reason that is given. */
  banned: readonly { words: RegExp; why: string }[];
  /** Words that may not stand in closer and deep questions. */
  bannedWhenDeep: RegExp;
  /** Words too common to make two questions alike. */
  common: readonly string[];
  /** Plain words that a list of spoken language does not have among its most frequent. */
  plain: readonly string[];
};
