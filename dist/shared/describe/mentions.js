import { localText } from '../i18n/language.js';
import { refKey } from '../model/ref.js';

/** Things of the strategy that a text names: decisions by their number, actors and topics by their name. Pure. */
/** A word as names have them: "IT-Planungsrat", "B-2025/33-IT", "4.1.2". */
const WORD = /[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*/gu;
/** After a name: its genitive, and then no more of the same word. */
const NAME_ENDS = /^s?(?![\p{L}\p{N}]|[-/][\p{L}\p{N}])/u;
const GENITIVE = /s$/;
const firstWord = (text) => text.match(WORD)?.[0] ?? '';
/**
 * The Bund is no name in a text that speaks of "Bund und Länder" in every second sentence, and a mere
 * figure is none in any.
 */
function allNames({ feed, eventByDecision }, lang) {
    const decisions = [...eventByDecision].filter(([number]) => /\D/.test(number));
    return [
        ...decisions.map(([text, { id }]) => ({ text, ref: { type: 'event', id } })),
        ...feed.actors
            .filter(({ kind }) => kind !== 'bund')
            .map((each) => ({
            text: localText(each, 'name', lang).text,
            ref: { type: 'actor', id: each.id },
        })),
        ...feed.topics.map((each) => ({
            text: localText(each, 'title', lang).text,
            ref: { type: 'topic', id: each.id },
        })),
    ];
}
function indexNames(names) {
    const index = new Map();
    for (const name of [...names].sort((a, b) => b.text.length - a.text.length)) {
        const word = firstWord(name.text);
        if (!word || !name.text.startsWith(word))
            continue;
        const known = index.get(word);
        if (known)
            known.push(name);
        else
            index.set(word, [name]);
    }
    return index;
}
const known = new WeakMap();
function namesOf(model, lang) {
    const ofModel = known.get(model) ?? new Map();
    const names = ofModel.get(lang) ?? indexNames(allNames(model, lang));
    known.set(model, ofModel.set(lang, names));
    return names;
}
/** The name that stands at a word, with its genitive. */
function nameAt(text, at, word, names) {
    const candidates = [...(names.get(word) ?? []), ...(names.get(word.replace(GENITIVE, '')) ?? [])];
    for (const { text: name, ref } of candidates) {
        if (!text.startsWith(name, at))
            continue;
        const end = NAME_ENDS.exec(text.slice(at + name.length));
        if (end)
            return { text: `${name}${end[0]}`, ref };
    }
    return undefined;
}
/**
 * A text in pieces: what it names, each thing at its first place, and what stands between.
 *
 * @param except what is not looked for, since the text stands below its name anyway
 */
function piecesOf(model, { text, lang }, except) {
    const names = namesOf(model, lang);
    const told = new Set(except ? [refKey(except)] : []);
    const pieces = [];
    let done = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
        const name = index < done ? undefined : nameAt(text, index, word, names);
        if (!name || told.has(refKey(name.ref)))
            continue;
        told.add(refKey(name.ref));
        if (index > done)
            pieces.push({ text: text.slice(done, index) });
        pieces.push(name);
        done = index + name.text.length;
    }
    if (done < text.length)
        pieces.push({ text: text.slice(done) });
    return pieces;
}

export { piecesOf };
