import { paramsOf, NO_FILTER, keyOfParam } from './filter.js';
import { toSelection } from './selection.types.js';

/**
 * What widgets share as the fragment of a page's address: `#fds=leitlinie:G2;land:DE-MV;q:Cloud`.
 * Short, readable, and made of characters that mail programs leave alone; what mail and chats do to
 * links all the same is undone as far as it can be told from what we write. Pure.
 */
/** What a fragment of ours starts with. */
const PREFIX = /^fds=/i;
/** What others put behind an address, with what separates it; ours has none of these signs. */
const ADDED = /[&?|#].*$/s;
/** What a sentence or a mark-up puts behind a link; ours has none of these at its end. */
const PUNCTUATION = /[\s.,:!)\]}>'"*]+$/;
/** The same where a browser has encoded it: at the end of a text it may be the visitor's own. */
const MARKS = /[\s"'“”„‚‘’«»‹›<>()[\]{}.,;:!?*…]+$/u;
/** Sentences round a link and encoders: more than this they do not do to it. */
const LAYERS = 3;
/** `encodeURIComponent`, and what our own notation uses; no full stop at the end. */
function encode(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/\.$/, '%2E');
}
/** Text that is not well-formed percent-encoding stays as it is. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * The fragment for a state, without `#`; empty where there is nothing to be said.
 *
 * @param choice stands where nothing is chosen: what the address asked for in vain
 * @param others parts of a later version
 */
function toFragment({ selection, filter }, choice, others = []) {
    const chosen = selection
        ? `${selection.type}:${selection.id.split('/').map(encode).join('/')}`
        : choice;
    const criteria = paramsOf(filter ?? NO_FILTER).map(([name, value]) => `${name}:${encode(value)}`);
    const parts = [...(chosen ? [chosen] : []), ...criteria, ...others];
    if (parts.length === 0)
        return '';
    const text = `fds=${parts.join(';')}`;
    // A visitor's own mark at the end: the semicolon says that it is.
    return MARKS.test(decode(parts.at(-1) ?? '')) ? `${text};` : text;
}
/** The parts of a fragment of ours, without what was put round it; nothing where it is not ours. */
function unwrap(fragment) {
    let text = fragment.replace(/^#+/, '');
    for (let layer = 0; layer < LAYERS && !PREFIX.test(text); layer += 1)
        text = decode(text);
    if (!PREFIX.test(text))
        return undefined;
    text = text.replace(PREFIX, '').replace(ADDED, '');
    // Each part of ours has its colon: one without has been encoded once more.
    for (let layer = 0; layer < LAYERS && !text.includes(':') && text.includes('%'); layer += 1) {
        text = decode(text).replace(ADDED, '');
    }
    return text.replace(PUNCTUATION, '');
}
/**
 * The parts of a fragment, also where somebody has encoded what separates them. Words that a visitor
 * searches for may hold the same signs: there a part needs its own colon, which in words is encoded.
 */
function partsOf(text) {
    return text
        .split(';')
        .flatMap((part) => /^q:/i.test(part) ? part.split(/%3B(?=[a-z-]+:)/i) : part.split(/%3B(?=[a-z-]+(?::|%3A))/i));
}
/** A part, by its name and its value. */
function readPart(part) {
    const [name = '', ...rest] = part.replace(/^([a-z-]+)%3A/i, '$1:').split(':');
    return [decode(name).trim().toLowerCase(), decode(rest.join(':').replaceAll('+', ' '))];
}
const isNamed = (part) => /^[a-z][a-z0-9-]*(?::|%3A)/i.test(part);
/** The state that a page's fragment asks for; `undefined` where the fragment is not ours. */
function fromFragment(fragment) {
    const text = unwrap(fragment);
    if (text === undefined)
        return undefined;
    let selection = null;
    let choice;
    const others = [];
    const filter = { ...NO_FILTER };
    const parts = partsOf(text);
    const last = parts.filter(Boolean).at(-1);
    for (const part of parts) {
        const [name, read] = readPart(part);
        const isLast = part === last && !text.endsWith(';');
        const value = isLast ? read.replace(MARKS, '') : read;
        const key = keyOfParam(name);
        const chosen = toSelection({ type: name, id: value });
        if (key) {
            if (value)
                filter[key] = value;
        }
        else if (chosen || (part && !isNamed(part))) {
            selection = chosen;
            choice = part;
        }
        else if (part)
            others.push(part);
    }
    return { selection, filter, choice, others };
}

export { fromFragment, toFragment };
