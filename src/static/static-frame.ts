/** The frame that all static widgets share: one strong rule, heading, sentence, content, origin. */
import { DASH } from '../i18n/no-break.js';
import { html, nothing, type TemplateResult } from 'lit';
import { bared } from '../feed/bare.js';
import type { RefType, StrategyModel } from '../model/model.types.js';
import { dataDate, losses, publisherName, undated } from '../parts/frame.js';
import { frameStrings } from '../texts/de/frame.js';
import { heading } from '../parts/heading.js';
import { contributions } from '../parts/narrowing-notice.js';
import { shortName } from '../parts/text.js';
import { narrowingStrings } from '../texts/de/narrowing.js';
import { staticNews } from './static-news.js';
import type { StaticOptions } from './static.types.js';

/** What a static widget puts into its frame. */
export interface StaticFrame {
  /** Name of the widget without prefix, e.g. `timeline`. */
  readonly name: string;
  readonly heading: string;
  readonly lead?: unknown;
  readonly body: unknown;
  /** What it shows as its own, the same that the element calls its home: of that it lists what is new. */
  readonly homeTypes?: readonly RefType[];
  /** Further items of the footer. */
  readonly footer?: unknown;
}

/** Heading and sentence of the view of one Land: on paper nothing else says that the rest is left out. */
function landWords(
  model: StrategyModel,
  title: string,
  { lang, land }: StaticOptions,
): {
  readonly title: string;
  readonly land: string | undefined;
  readonly sentence: string | undefined;
} {
  const actor = land === undefined ? undefined : model.find('actor', land);
  if (!actor) return { title, land: undefined, sentence: undefined };
  const from = narrowingStrings[lang].from(shortName(actor, lang));
  return {
    title: `${title}${DASH}${from}`,
    land: actor.id,
    sentence: contributions(model, actor, lang),
  };
}

/** A static widget in its frame; `model` is already narrowed to the Land, if there is one. */
export function staticFrame(
  model: StrategyModel,
  options: StaticOptions,
  content: StaticFrame,
): TemplateResult {
  const { name, heading: plainTitle, lead, body, footer, homeTypes = [] } = bared(content);
  const { lang, headingLevel } = options;
  const { title, land, sentence } = landWords(model, plainTitle, options);
  const strings = frameStrings[lang];
  const date = dataDate(model, lang);
  const { publisher } = model.feed;
  const id = `fds-${name}`;
  return html`<section
    class="fds-static fds-${name}"
    lang=${lang}
    data-land=${land ?? nothing}
    aria-labelledby=${headingLevel > 0 ? id : nothing}
    aria-label=${headingLevel > 0 ? nothing : title}
  >
    <header>
      ${heading(headingLevel, title, id)} ${lead ? html`<p class="lead">${lead}</p>` : nothing}
      ${sentence ? html`<p class="land-words">${sentence}</p>` : nothing}
      ${staticNews(model, homeTypes, options)}
    </header>
    <div class="body">${body}</div>
    <footer>
      <span>${date ? strings.updated(date) : undated(model, lang)}</span>
      ${
        publisher?.name || publisher?.url
          ? html`<span>${strings.source}: ${publisherName(publisher, lang)}</span>`
          : nothing
      }
      ${losses(model, lang)} ${footer}
    </footer>
  </section>`;
}
