import { html } from 'lit';
import { dataDate, undated } from '../../parts/frame.js';
import { frameStrings } from '../../texts/de/frame.js';
import { heading } from '../../parts/heading.js';
import { when, link } from '../../parts/link.js';
import { nameOf, textOf } from '../../parts/text.js';
import { layerContents } from './strategy-pyramid.contents.js';
import { pyramidPosterStyles } from './strategy-pyramid.poster.styles.js';
import { summaryWords } from './strategy-pyramid.words.js';
import { staticPyramid, motto, renderBody, rights } from './strategy-pyramid.static.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';

/** The pyramid as a poster on one page: without the items, which need pages of their own; it counts them. */
/** A3 without its margins is so many times as wide and as high as A4 without them. */
const A3 = 1.44;
const A4_TYPE = { letters: 7700, size: 6.57, fixed: 0.5, least: 6, most: 9 };
const TYPE = {
    A4: A4_TYPE,
    A3: {
        ...A4_TYPE,
        size: A4_TYPE.size * A3,
        least: A4_TYPE.least * A3,
        most: A4_TYPE.most * A3,
    },
};
function posterOf(model, options, size) {
    const { lang } = options;
    const { title, publisher } = model.feed;
    const { updated, source } = frameStrings[lang];
    const date = dataDate(model, lang);
    const by = when(publisher, (record) => html `<span>${source}: ${link(record.url, nameOf(record, lang))}</span>`);
    return html `<article class="fds-pyramid" lang=${lang} data-poster=${size}>
    <header>
      ${when(title, () => html `<p class="strategy">${textOf(model.feed, 'title', lang)}</p>`)}
      ${heading(options.headingLevel, pyramidStrings[lang].heading)} ${motto(model, lang)}
      <p class="lead">${summaryWords({ model, lang }, layerContents(model))}</p>
    </header>
    ${renderBody(model, options)}
    <footer>
      <span>${date ? updated(date) : undated(model, lang)}</span> ${by} ${rights(model, lang)}
    </footer>
  </article>`;
}
/** The poster, to be printed. */
function posterPage(model, options, size) {
    const { lang } = options;
    return {
        title: pyramidStrings[lang].heading,
        lang,
        paper: `${size} portrait`,
        sheets: [...staticPyramid.sheets, pyramidPosterStyles],
        content: posterOf(model, { ...options, headingLevel: 1 }, size),
        type: TYPE[size],
    };
}

export { posterPage };
