import { localName, localText } from '../i18n/language.js';
import { safeUrl } from '../feed/safe-url.js';
import { citationStrings } from '../texts/de/citation.js';
import { licenceAddress } from './licence-address.js';

/**
 * Linked data after https://schema.org: the few types that the kit writes, and what they have in common.
 * A test compares these types with the published vocabulary.
 */
/** What a strategy's data say of themselves: name, language, state, licence, publisher. */
function aboutFeed({ feed }, lang) {
    const { title, updated, publisher } = feed;
    const license = licenceAddress(feed.licence);
    const url = safeUrl(publisher?.url);
    return {
        name: title ? localText(feed, 'title', lang).text : citationStrings[lang].strategy,
        inLanguage: lang,
        ...(updated && { dateModified: updated }),
        ...(license && { license }),
        ...(publisher && {
            publisher: {
                '@type': 'Organization',
                name: localName(publisher, lang).text,
                ...(url && { url }),
            },
        }),
    };
}

export { aboutFeed };
