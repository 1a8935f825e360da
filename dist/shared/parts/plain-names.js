import { localName, localText } from '../i18n/language.js';
import { safeUrl } from '../feed/safe-url.js';

/** Names of actors, in the order of the feed, separated by commas. */
function plainActors(model, ids, lang) {
    return ids
        .flatMap((id) => model.find('actor', id) ?? [])
        .map((actor) => localName(actor, lang).text)
        .join(', ');
}
/** Titles of the cited sources with their addresses, separated by semicolons. */
function plainSources(model, cites, lang) {
    return cites
        .flatMap(({ source: id, url }) => {
        const source = model.sources.get(id);
        if (!source)
            return [];
        const address = safeUrl(url ?? source.url);
        return `${localText(source, 'title', lang).text}${address ? ` (${address})` : ''}`;
    })
        .join('; ');
}

export { plainActors, plainSources };
