import type { WordRules } from '@/core/word-rules';

/** What German questions keep to (content guide, 2.5): the partner stays without gender, and there is room for longer words (rule 12). */
export const rules: WordRules = {
  longest: { text: 170, followUp: 110 },
  // Rule 2, with the question words that German has for things: woran, womit, worüber …
  opening:
    /^((An|Auf|Aus|Bei|Durch|Für|In|Mit|Über|Von|Vor) (wem|wen|wessen|welche\p{L}*) |(Was|Welche[mnrs]?|Wie|Wer|Wen|Wem|Wessen|Wo|Wohin|Woher|Wo(für|mit|von)|Wor(an|auf|in|über)) )|^Wenn [^?]*, (was|wie|welche[mnrs]?|wer|wo\p{L}*) /u,
  banned: [
    {
      words:
        /(?<!\p{L})(Ehe|Ehe(mann|frau)|Gatt(e|in)|Verlobten?|Freundin|Hochzeit|Schlafzimmer|Weihnachten|Auto|Haus|Garten)(?!\p{L})/iu,
      why: 'rule 4: not everybody has one',
    },
    { words: /(?<!\p{L})(dein|mein) Partner(?!\p{L})/iu, why: 'rule 12: the partner is without gender' },
    {
      words: /(?<!\p{L})(soll(te|test|ten)|nie|niemals|endlich|öfter|aufhören|besserer Partner)(?!\p{L})/iu,
      why: 'rule 5: it presses or blames',
    },
    {
      words: /was (könntest|solltest|willst) du (ändern|besser machen)/iu,
      why: 'rule 6: it corrects the other',
    },
    { words: /(?<!\p{L})(Geheimnis(se)?|Passwort)(?!\p{L})/iu, why: 'rule 9: it asks for what may be kept' },
    { words: /(?<!\p{L})(rate mal|errate|Punkte)(?!\p{L})/iu, why: 'rule 11: it is a quiz' },
    { words: /[!—"“”„]/, why: 'tone: one plain sentence' },
  ],
  bannedWhenDeep: /(?<!\p{L})(warum|wieso|weshalb)(?!\p{L})/iu,
  common:
    'ab aber alle als am an auch auf aus bei beide bis da daran das dass davon dazu dein dem den der deren des dich die dies diese dieser dir doch du durch eher ein eine einem einen einer eines einmal er es etwas für gar gern gerade ging hab habe haben hast hat hatte hattest hätte hättest heute hier ich ihm ihn ihr im in ist ja jede jeder jedes jetzt kann kannst kein könnte könntest könnten lang lange magst man mehr mein mich mir mit möchtest nach neulich nicht nichts noch nur ob oder ohne schon sein seit selbst sich sie sind so um und uns unser unsere vom von vor war warst was welche welchem welchen welcher welches wem wen wenn wer werden wie wir wird wo wurde wäre würde würdest zu zum zur über'.split(
      ' ',
    ),
  plain:
    'abgehakt abschauen abwasch achtzig akku alltag alltägliche andersherum angefühlt angewohnheit ansiehst anzulehnen arbeitstag arbeitswoche atemzug atemzüge aufgegangen aufschaust auseinanderfielen ausgeruht beere beizubringen beschreibt bewunderst dazugeben dazunehmen durftet entgeht entlangkommt erhoffst erkältet freundeskreis geschämt gutgetan guttut herausgeredet hereinkommst hindurchführen hineingekommen hingestellt hingetan hinsiehst hinausschauen hinsieht hinsähe ineinander landkarte lauschen lauschst loszulassen lächelst markieren matsch mutprobe nebeneinander obenauf pokal rauste regentag roch ruhst schulhof schwerste schüchternsein seufzer sortiert tageszeit telefonate umgeschlagen umschlägt unordnung vorbeigehen vorgelesen vormittag wandert weglassen wehtat wiedergefunden wörterbuch zugabe zugibst zusiehst überallhin'.split(
      ' ',
    ),
};
