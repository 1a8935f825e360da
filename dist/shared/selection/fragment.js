import { toFilter } from './filter.js';
import { toSelection } from './selection.types.js';

/**
 * What widgets share as the fragment of a page's address: `#fds=leitlinie:G2;land:DE-MV;q:Cloud`.
 * Short, readable, and made of characters that mail programs leave alone. Pure.
 */
/** What a fragment of ours starts with, without `#`. */
const FRAGMENT_PREFIX = 'fds=';
/** Names of the filter's criteria in the fragment; `about`, because `leitlinie` names a choice. */
const CRITERIA = {
    text: 'q',
    land: 'land',
    topic: 'with-topic',
    status: 'status',
    kind: 'kind',
    leitlinie: 'about',
};
/** `encodeURIComponent`, and what our own notation uses. */
function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
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
/** The fragment for a state, without `#`; empty where nothing is chosen and nothing filtered. */
function toFragment({ selection, filter }) {
    const parts = selection
        ? [`${selection.type}:${selection.id.split('/').map(encode).join('/')}`]
        : [];
    for (const [key, name] of Object.entries(CRITERIA)) {
        const value = filter?.[key];
        if (value?.trim())
            parts.push(`${name}:${encode(value)}`);
    }
    return parts.length > 0 ? FRAGMENT_PREFIX + parts.join(';') : '';
}
/** The state that a page's fragment asks for; `undefined` where the fragment is not ours. */
function fromFragment(fragment) {
    const text = fragment.replace(/^#/, '');
    if (!text.startsWith(FRAGMENT_PREFIX))
        return undefined;
    let selection = null;
    const filter = {};
    for (const part of text.slice(FRAGMENT_PREFIX.length).split(';')) {
        const [name = '', ...rest] = part.split(':');
        const value = decode(rest.join(':'));
        const key = Object.entries(CRITERIA).find(([, known]) => known === name)?.[0];
        if (key && value)
            filter[key] = value;
        else
            selection = toSelection({ type: name, id: value }) ?? selection;
    }
    return { selection, filter: toFilter(filter) };
}

export { FRAGMENT_PREFIX, fromFragment, toFragment };
