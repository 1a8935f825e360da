import { DOT } from '../../i18n/no-break.js';
import { foldList } from '../../parts/fold-list.js';
import { html } from 'lit';
import { placeWords, namedSection } from '../../describe/cited-place.js';
import { link } from '../../parts/link.js';
import { textOf } from '../../parts/text.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';

/** Where something is said, in a line: the document once, with all its places. */
/** Sources by document, in the order in which they are cited; unknown ones are left out. */
function citesBySource(model, cites) {
    const groups = new Map();
    for (const cite of cites) {
        if (!model.sources.has(cite.source))
            continue;
        groups.set(cite.source, [...(groups.get(cite.source) ?? []), cite]);
    }
    return groups;
}
/** The line, or nothing where no source is known. */
function origin(model, cites, lang) {
    const groups = [...citesBySource(model, cites ?? [])];
    if (groups.length === 0)
        return undefined;
    const item = ([id, list], n) => {
        const source = model.sources.get(id);
        if (!source)
            return undefined;
        const url = list.find((each) => each.url)?.url ?? source.url;
        const places = list
            .slice(0, 12)
            .map((each) => placeWords(each, lang, namedSection))
            .filter(Boolean);
        const where = places.length > 0 ? `, ${places.join('; ')}` : '';
        return html `${n > 0 ? DOT : ''}<cite>${link(url, textOf(source, 'title', lang))}</cite>${where}`;
    };
    const label = `${itemsStrings[lang].source}: `;
    const line = (some, isRest) => html `<p class="small muted cited-in">${isRest ? '' : label}${some.map(item)}</p>`;
    return foldList(groups, line, { lang, open: 12 });
}

export { origin };
