import { DASH } from '../i18n/no-break.js';
import { nothing, html } from 'lit';
import { bared } from '../feed/bare.js';
import { dataDate, undated, publisherName, losses } from '../parts/frame.js';
import { frameStrings } from '../texts/de/frame.js';
import { heading } from '../parts/heading.js';
import { contributions } from '../parts/narrowing-notice.js';
import { shortName } from '../parts/text.js';
import { narrowingStrings } from '../texts/de/narrowing.js';
import { staticNews } from './static-news.js';

/** The frame that all static widgets share: one strong rule, heading, sentence, content, origin. */
/** Heading and sentence of the view of one Land: on paper nothing else says that the rest is left out. */
function landWords(model, title, { lang, land }) {
    const actor = land === undefined ? undefined : model.find('actor', land);
    if (!actor)
        return { title, land: undefined, sentence: undefined };
    const from = narrowingStrings[lang].from(shortName(actor, lang));
    return {
        title: `${title}${DASH}${from}`,
        land: actor.id,
        sentence: contributions(model, actor, lang),
    };
}
/** A static widget in its frame; `model` is already narrowed to the Land, if there is one. */
function staticFrame(model, options, content) {
    const { name, heading: plainTitle, lead, body, footer, homeTypes = [] } = bared(content);
    const { lang, headingLevel } = options;
    const { title, land, sentence } = landWords(model, plainTitle, options);
    const strings = frameStrings[lang];
    const date = dataDate(model, lang);
    const { publisher } = model.feed;
    const id = `fds-${name}`;
    return html `<section
    class="fds-static fds-${name}"
    lang=${lang}
    data-land=${land ?? nothing}
    aria-labelledby=${headingLevel > 0 ? id : nothing}
    aria-label=${headingLevel > 0 ? nothing : title}
  >
    <header>
      ${heading(headingLevel, title, id)} ${lead ? html `<p class="lead">${lead}</p>` : nothing}
      ${sentence ? html `<p class="land-words">${sentence}</p>` : nothing}
      ${staticNews(model, homeTypes, options)}
    </header>
    <div class="body">${body}</div>
    <footer>
      <span>${date ? strings.updated(date) : undated(model, lang)}</span>
      ${publisher?.name || publisher?.url
        ? html `<span>${strings.source}: ${publisherName(publisher, lang)}</span>`
        : nothing}
      ${losses(model, lang)} ${footer}
    </footer>
  </section>`;
}

export { staticFrame };
