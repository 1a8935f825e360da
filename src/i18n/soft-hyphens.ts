/**
 * Places where a long word, German or English, may be broken, for browsers without a dictionary: without
 * them a word that is longer than its line is cut anywhere, and nothing says that it goes on. Pure.
 */

/** No place: U+00AD is not seen unless a line ends there. */
const SOFT_HYPHEN = '\u00AD';

/** Words of fewer letters fit into every column. */
const LONG = 13;

const WORD = /\p{L}+/gu;

/** A part of a word is no shorter. */
const PART = 3;

/** A line that begins with fewer letters of a word looks like an accident, unless they are a word: "amt". */
const LAST = 6;

/** The endings that bind a word to the next one: "Verwaltungs|amt" and not "Verwaltung|samt". */
const BINDING = '(?<=\\p{L}{3}(?:ungs|heits|keits|schafts|ions|täts|tums))(?=\\p{L}{3})';

/** Stems whose first sound a rule would give to the word before them: "Gewerbe|steuer", "Landes|amt". */
const STEMS = [
  'ab(?:grenz|komm|ordn|ruf)|(?<!ges)amt|an(?:forder|gab|gebot|lag|meld|trag|wend)|arbeit|architekt|assist',
  'auf(?:gab|komm|nahm|st)|aus(?:bau|tausch|weis)|automat|ein(?:ander|führ|richt)|ent(?:halt|scheid|sorg|wick)',
  'er(?:gebn|klär|kenn|laub|leicht)|fehler|invest|land|lich(?!t)|management|ment(?![ai])|(?<!tr)offen|oper[aio]',
  'ordn|orient|panel|(?<=s)park|(?<=zeit)raum|ressort|teil|über|üblich|umgeb|umsetz|union',
  // With these sounds a stem begins as often as a syllable ends before them.
  '(?<!tran)s[pt]a[abdlnrt]|s[pt](?=ärk|ädt|änd)|ste[chiul]|stim|stitu|stoff|stoß|str[aeu]|stütz|spek|spie',
  'spr[aäeuü]|blend|blog|(?<=ge)glich|glied|platt|presse',
].join('|');

/** Beginnings that hold together, and what follows is the beginning of a stem: "be|stehen". */
const BEGINNINGS =
  'be|ge|zu|ab|an|un(?:ver)?|er|ver|inter|über|online|gesamt|erfolg|vorhaben|zwischen|text';

/** First words of compounds that are not broken themselves: "Digital|budget" and not "Digi|talbudget". */
const FIRST_WORDS =
  '(?:digital|föderal|ideal|kapital|kommunal|national|normal|personal|portal|real|regional|sozial|spezial|total|zentral)';

/** Not before the endings of such a word: "digital|e", "Digital|isierung". */
const AFTER_FIRST = `(?<=^${FIRST_WORDS})(?=[^ie]\\p{L}{3})`;

const IS_FIRST = new RegExp(`^${FIRST_WORDS}$`, 'iu');

/** Where two words meet. */
const JOINT = new RegExp(
  `${AFTER_FIRST}|${BINDING}|(?<=\\p{L}{2})(?=${STEMS})|(?<=^(?:${BEGINNINGS}))(?=\\p{L}{4})`,
  'giu',
);

/** With what a syllable may begin, behind another consonant; of several that fit, the longest. */
const ONSET =
  /(?:sch[lmnrw]?|ch|ph|th|qu|zw|kn|pf[lr]?|[bdfgkptw]r|[bfgkp]l|[bcdfghjklmnpqrstvwxyzß])$/iu;

/** What is not torn apart, though no consonant stands before it. */
const WHOLE_ONSET = /^(?:sch[lmnrw]?|ch|ck|ph|th|qu|[bdfgkpt]r|.)$/iu;

/** Consonants between two vowels. */
const BETWEEN_VOWELS = /(?<=[aeiouäöüy])[bcdfghjklmnpqrstvwxzß]+(?=[aeiouäöüy])/giu;

/** Where the syllables of a word begin that have one before them. */
function syllables(word: string): readonly number[] {
  return [...word.matchAll(BETWEEN_VOWELS)].map(({ 0: sounds, index }) => {
    if (WHOLE_ONSET.test(sounds)) return index;
    const [onset = ''] = ONSET.exec(sounds.slice(/^ck/i.test(sounds) ? 2 : 1)) ?? [];
    return index + sounds.length - onset.length;
  });
}

function inParts(word: string): string {
  const joints = [...word.matchAll(JOINT)].map(({ index }) => index);
  const places = [0, ...joints].flatMap((start, part) => {
    const inner = word.slice(start, joints[part]);
    const inside = IS_FIRST.test(inner) ? [] : syllables(inner);
    return [...(start > 0 ? [start] : []), ...inside.map((place) => start + place)];
  });
  const parts: string[] = [];
  let start = 0;
  for (const place of places) {
    const isFar =
      IS_FIRST.test(word.slice(0, place)) ||
      joints.every((joint) => joint === place || place - joint > 1 || joint - place >= PART);
    const least = joints.includes(place) ? PART : LAST;
    if (place - start < PART || word.length - place < least || !isFar) continue;
    parts.push(word.slice(start, place));
    start = place;
  }
  return [...parts, word.slice(start)].join(SOFT_HYPHEN);
}

/**
 * A German text in which long words may be broken, with a hyphen, between syllables.
 *
 * @param long from so many letters on a word is long
 */
export const softHyphens = (text: string, long = LONG): string =>
  text.replace(WORD, (word) => (word.length < long ? word : inParts(word)));

/** Endings of long English words that may begin a line: "Implementa|tion". */
const ENGLISH_ENDING = /(?<=\p{L}{5})(?=(?:tion|ment)s?$)/u;

/** An English text in which long words may be broken, with a hyphen, before the commonest endings. */
export const englishSoftHyphens = (text: string, long = LONG): string =>
  text.replace(WORD, (word) =>
    word.length < long ? word : word.replace(ENGLISH_ENDING, SOFT_HYPHEN),
  );
