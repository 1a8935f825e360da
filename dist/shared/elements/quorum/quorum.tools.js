import { knownCites, citedPlace } from '../../exports/cited-record.js';
import { printing, citing, copy } from '../../parts/tool-kinds.js';
import { paperOptions } from '../../static/paper-options.js';
import { staticStyles } from '../../static/static.styles.js';
import { quorumStrings } from '../../texts/de/quorum.js';
import { quorumMoreStrings } from '../../texts/de/quorum-more.js';
import { addressWithVote } from './quorum.address.js';
import { staticQuorum, votePage } from './quorum.static.js';
import { writeState } from './quorum.state.js';
import { voteText } from './quorum.text.js';

/** The rule as its first source has it. */
function citedPart({ whole, today, lang }, layout) {
    const [cite] = knownCites(whole, layout.voting.cite);
    const title = quorumStrings[lang].heading;
    return citedPlace(whole, cite, { id: 'quorum', title, accessed: today });
}
/** The page's address with this vote; nothing where it does not hold what widgets share. */
function linkOf({ linkTo }, layout) {
    const page = linkTo?.({ type: 'actor', id: '' });
    return page && addressWithVote(page, location.hash, writeState(layout.state, layout.record?.id));
}
/** The tools for the vote that is shown. */
function toolsFor(view, layout) {
    if (!layout)
        return [];
    const { lang, whole } = view;
    const words = quorumMoreStrings[lang];
    const strings = quorumStrings[lang];
    const saying = { layout, strings, lang };
    const link = linkOf(view, layout);
    const text = {
        label: words.copyText,
        run: () => copy(lang, words.text, voteText(saying)),
    };
    const linking = {
        label: words.copyLink,
        // Asked again when it is pressed: the page may have another address by then.
        run: () => copy(lang, words.link, linkOf(view, layout) ?? link ?? ''),
    };
    const print = printing(lang, () => ({
        title: strings.heading,
        lang,
        paper: staticQuorum.paper,
        sheets: [staticStyles, ...staticQuorum.sheets],
        content: votePage(whole, layout, paperOptions(view)),
    }), words.printed);
    return [text, ...(link ? [linking] : []), print, ...citing(lang, citedPart(view, layout))];
}

export { toolsFor };
