/** The pyramid as a poster on one page: without the items, which need pages of their own; it counts them. */
import { html, type TemplateResult } from 'lit';
import type { PrintPage } from '../../exports/print-page.js';
import type { TypeRange } from '../../exports/type-size.js';
import type { StrategyModel } from '../../model/model.types.js';
import { dataDate, undated } from '../../parts/frame.js';
import { frameStrings } from '../../texts/de/frame.js';
import { heading } from '../../parts/heading.js';
import { link, when } from '../../parts/link.js';
import { nameOf, textOf } from '../../parts/text.js';
import type { StaticOptions } from '../../static/static.types.js';
import { layerContents } from './strategy-pyramid.contents.js';
import { pyramidPosterStyles } from './strategy-pyramid.poster.styles.js';
import { summaryWords } from './strategy-pyramid.words.js';
import { motto, renderBody, rights, staticPyramid } from './strategy-pyramid.static.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';

/** Paper sizes of the poster. */
export type PosterSize = 'A4' | 'A3';

/** A3 without its margins is so many times as wide and as high as A4 without them. */
const A3 = 1.44;

const A4_TYPE: TypeRange = { letters: 7700, size: 6.57, fixed: 0.5, least: 6, most: 9 };

const TYPE: Readonly<Record<PosterSize, TypeRange>> = {
  A4: A4_TYPE,
  A3: {
    ...A4_TYPE,
    size: A4_TYPE.size * A3,
    least: A4_TYPE.least * A3,
    most: A4_TYPE.most * A3,
  },
};

function posterOf(model: StrategyModel, options: StaticOptions, size: PosterSize): TemplateResult {
  const { lang } = options;
  const { title, publisher } = model.feed;
  const { updated, source } = frameStrings[lang];
  const date = dataDate(model, lang);
  const by = when(
    publisher,
    (record) => html`<span>${source}: ${link(record.url, nameOf(record, lang))}</span>`,
  );
  return html`<article class="fds-pyramid" lang=${lang} data-poster=${size}>
    <header>
      ${when(title, () => html`<p class="strategy">${textOf(model.feed, 'title', lang)}</p>`)}
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
export function posterPage(
  model: StrategyModel,
  options: Omit<StaticOptions, 'headingLevel'>,
  size: PosterSize,
): PrintPage {
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
