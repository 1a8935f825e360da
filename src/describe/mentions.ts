/** Things of the strategy that a text names: decisions by their number, actors and topics by their name. Pure. */
import { localText, type Language, type LocalText } from '../i18n/language.js';
import type { Ref, StrategyModel } from '../model/model.types.js';
import { refKey } from '../model/ref.js';

/** A stretch of a text; with `ref` it names something. */
export interface Piece {
  readonly text: string;
  readonly ref?: Ref;
}

interface Name {
  readonly text: string;
  readonly ref: Ref;
}

/** By the first word of the name, the longest names first: "Sachsen-Anhalt" is not "Sachsen". */
type Names = ReadonlyMap<string, readonly Name[]>;

/** A word as names have them: "IT-Planungsrat", "B-2025/33-IT", "4.1.2". */
const WORD = /[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu;
/** After a name: its genitive, and then no more of the same word. */
const NAME_ENDS = /^s?(?![\p{L}\p{N}]|[-/][\p{L}\p{N}])/u;
const GENITIVE = /s$/;

const firstWord = (text: string): string => text.match(WORD)?.[0] ?? '';

/**
 * The Bund is no name in a text that speaks of "Bund und Länder" in every second sentence, and a mere
 * figure is none in any.
 */
function allNames({ feed, eventByDecision }: StrategyModel, lang: Language): readonly Name[] {
  const decisions = [...eventByDecision].filter(([number]) => /\D/.test(number));
  return [
    ...decisions.map(([text, { id }]): Name => ({ text, ref: { type: 'event', id } })),
    ...feed.actors
      .filter(({ kind }) => kind !== 'bund')
      .map((each): Name => ({
        text: localText(each, 'name', lang).text,
        ref: { type: 'actor', id: each.id },
      })),
    ...feed.topics.map((each): Name => ({
      text: localText(each, 'title', lang).text,
      ref: { type: 'topic', id: each.id },
    })),
  ];
}

function indexNames(names: readonly Name[]): Names {
  const index = new Map<string, Name[]>();
  for (const name of [...names].sort((a, b) => b.text.length - a.text.length)) {
    const word = firstWord(name.text);
    if (!word || !name.text.startsWith(word)) continue;
    const known = index.get(word);
    if (known) known.push(name);
    else index.set(word, [name]);
  }
  return index;
}

const known = new WeakMap<StrategyModel, Map<Language, Names>>();

function namesOf(model: StrategyModel, lang: Language): Names {
  const ofModel = known.get(model) ?? new Map<Language, Names>();
  const names = ofModel.get(lang) ?? indexNames(allNames(model, lang));
  known.set(model, ofModel.set(lang, names));
  return names;
}

/** The name that stands at a word, with its genitive. */
function nameAt(text: string, at: number, word: string, names: Names): Name | undefined {
  const candidates = [...(names.get(word) ?? []), ...(names.get(word.replace(GENITIVE, '')) ?? [])];
  for (const { text: name, ref } of candidates) {
    if (!text.startsWith(name, at)) continue;
    const end = NAME_ENDS.exec(text.slice(at + name.length));
    if (end) return { text: `${name}${end[0]}`, ref };
  }
  return undefined;
}

/**
 * A text in pieces: what it names, each thing at its first place, and what stands between.
 *
 * @param except what is not looked for, since the text stands below its name anyway
 */
export function piecesOf(
  model: StrategyModel,
  { text, lang }: LocalText,
  except?: Ref,
): readonly Piece[] {
  const names = namesOf(model, lang);
  const told = new Set(except ? [refKey(except)] : []);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const name = index < done ? undefined : nameAt(text, index, word, names);
    if (!name || told.has(refKey(name.ref))) continue;
    told.add(refKey(name.ref));
    if (index > done) pieces.push({ text: text.slice(done, index) });
    pieces.push(name);
    done = index + name.text.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
