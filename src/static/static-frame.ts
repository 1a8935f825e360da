/** The frame that all static widgets share: one strong rule, heading, sentence, content, origin. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StrategyModel } from '../model/model.types.js';
import { dataDate } from '../parts/frame.js';
import { frameStrings } from '../parts/frame.strings.js';
import { heading } from '../parts/heading.js';
import { link } from '../parts/link.js';
import type { StaticOptions } from './static.types.js';

/** What a static widget puts into its frame. */
export interface StaticFrame {
  /** Name of the widget without prefix, e.g. `timeline`. */
  readonly name: string;
  readonly heading: string;
  readonly lead?: unknown;
  readonly body: unknown;
  /** Further items of the footer. */
  readonly footer?: unknown;
}

/** A static widget in its frame. */
export function staticFrame(
  model: StrategyModel,
  { lang, headingLevel }: StaticOptions,
  { name, heading: title, lead, body, footer }: StaticFrame,
): TemplateResult {
  const strings = frameStrings[lang];
  const date = dataDate(model, lang);
  const { publisher } = model.feed;
  const id = `fds-${name}`;
  return html`<section
    class="fds-static fds-${name}"
    lang=${lang}
    aria-labelledby=${headingLevel > 0 ? id : nothing}
    aria-label=${headingLevel > 0 ? nothing : title}
  >
    <header>
      ${heading(headingLevel, title, id)} ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    </header>
    <div class="body">${body}</div>
    <footer>
      <span>${date ? strings.updated(date) : strings.updatedUnknown}</span>
      ${
        publisher
          ? html`<span>${strings.source}: ${link(publisher.url, publisher.name)}</span>`
          : nothing
      }
      ${footer}
    </footer>
  </section>`;
}
