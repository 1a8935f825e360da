import { html, nothing } from 'lit';
import { staticFrame } from '../../static/static-frame.js';
import { staticNone } from '../../static/static-none.js';
import { cascadeStrings } from '../../texts/de/cascade.js';
import { cascadeToolsStrings } from '../../texts/de/cascade-tools.js';
import { readCascade } from './cascade.layout.js';
import { renderTree } from './cascade.list.js';
import { cascadeStaticStyles } from './cascade.static.styles.js';
import { leadWords } from './cascade.words.js';

/** The cascade as plain HTML: the whole tree, with what has no link. */
/** One reading of the data, in words. */
function sayingOf(model, lang, { levels, onlyOfficial }) {
    const content = readCascade(model, levels, { onlyOfficial, opened: new Map() });
    return { model, lang, strings: cascadeStrings[lang], content, onlyOfficial };
}
/** The tree on paper: as a static form has it, with the columns and links that a widget shows. */
function cascadePage(model, options, page) {
    const { lang, headingLevel } = options;
    const saying = sayingOf(model, lang, page);
    const { strings, content } = saying;
    const frame = { name: 'cascade', heading: strings.heading };
    if (content.units.length === 0) {
        const words = staticNone(model, options, 'project', strings.empty);
        return staticFrame(model, options, { ...frame, body: html `<p>${words}</p>` });
    }
    const scene = {
        ...saying,
        headingLevel,
        isOpen: () => true,
        open: () => undefined,
        shown: () => Infinity,
        showMore: () => undefined,
        chooseAt: () => undefined,
        detailsAt: () => nothing,
    };
    const hidden = page.onlyOfficial ? html `<p>${cascadeToolsStrings[lang].editorialHidden}</p>` : '';
    return staticFrame(model, options, {
        ...frame,
        lead: leadWords(saying),
        body: html `${hidden} ${renderTree(scene)}`,
    });
}
/** The static form of `<fds-cascade>`. */
const staticCascade = {
    sheets: [cascadeStaticStyles],
    paper: 'A4 portrait'};

export { cascadePage, sayingOf, staticCascade };
