import type { WordRules } from '@/core/word-rules';

/** What English questions keep to (content guide, 2.5; the numbers are those of its rules). */
export const rules: WordRules = {
  longest: { text: 140, followUp: 90 },
  // Rule 2: nothing that can be answered with yes or no.
  opening: /^(What|Which|How|Who|Whose|Where) |^If [^?]*, (what|which|how|who|where)\b/,
  banned: [
    {
      words:
        /\b(husband|wife|boyfriend|girlfriend|spouse|marriage|wedding|bedroom|christmas|weekend trip|car|house|garden)\b/i,
      why: 'rule 4: not everybody has one',
    },
    { words: /\b(he|she|his|her|hers|him)\b/i, why: 'rule 4: the partner is without gender' },
    {
      words: /\b(should|always|never|finally|more often|stop|better partner|fix)\b/i,
      why: 'rule 5: it presses or blames',
    },
    {
      words: /\bwhat (could|can|would|will) you (change|do better)\b/i,
      why: 'rule 6: it corrects the other',
    },
    { words: /\b(secret|ex|passwords?)\b/i, why: 'rule 9: it asks for what may be kept' },
    { words: /\b(guess|score|out of ten|rate)\b/i, why: 'rule 11: it is a quiz' },
    { words: /[!—"“”]/, why: 'tone: one plain sentence' },
  ],
  // Rule 3: it sounds like blame.
  bannedWhenDeep: /\bwhy\b/i,
  common:
    'a about after all am an and any are as at be been before being but by could did do does done each ever every for from get give go had has have how i if in into is it its just kind last lately like little made make me most much my no not of off on one or other our out over own right same small so some someone something still than that the their them then there they thing things think this time to together today tonight too two up us very want was way we were what when where which while who will with without would you your yours'.split(
      ' ',
    ),
  plain:
    'bake berry bicycle dictionary eighty envy farthest fifteen flavour forgiven gently gladly grandparents harmless heaviest hunger invention jar kindly laziest lean lid longest louder loudest luxury medal messiest nearer neighbour nicer nicest pace postcard praise praised quarrel quieter rainy riddle roughest shades sip slower smallest softer softest stove topic twelve warmer warmest weekly weighs wildest'.split(
      ' ',
    ),
};
