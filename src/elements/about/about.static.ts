/** What the strategy is and who stands behind it, as plain HTML: all parts in full. */
import { html, nothing } from 'lit';
import { heading, levelBelow } from '../../parts/heading.js';
import { marked } from '../../parts/text.js';
import { staticFrame } from '../../static/static-frame.js';
import type { StaticWidget } from '../../static/static.types.js';
import { aboutStrings } from '../../texts/de/about.js';
import { layoutAbout } from './about.layout.js';
import { partStyles } from './about.parts.styles.js';
import { renderContent, type AboutContext } from './about.template.js';
import { emptyWords, withoutWords } from './about.words.js';

/** The static form of `<fds-about>`. It is the same for every Land. */
export const staticAbout: StaticWidget = {
  sheets: [partStyles],
  paper: 'A4',
  render: (model, { land, ...options }) => {
    const { lang } = options;
    const { heading: title, sections: names, ofAll } = aboutStrings[lang];
    const frame = { name: 'about', heading: title };
    const telling = { model, lang };
    const layout = layoutAbout(telling);
    if (!layout) {
      return staticFrame(model, options, { ...frame, body: html`<p>${emptyWords(telling)}</p>` });
    }
    const level = levelBelow(options.headingLevel);
    const context: AboutContext = {
      ...telling,
      level,
      entry: (_ref, name) => name,
      mark: () => nothing,
      isNeeded: () => false,
    };
    const without = withoutWords(telling, layout);
    const isOfAll = land !== undefined;
    return staticFrame(model, options, {
      ...frame,
      lead:
        (layout.lead || isOfAll) &&
        html`${layout.lead && marked(layout.lead, lang)} ${isOfAll ? ofAll : nothing}`,
      body: html`<div class="sections">
          ${layout.sections.map(
            (section) =>
              html`<section class="section">
                ${heading(level, names[section.name])}
                <div class="content">${renderContent(context, section)}</div>
              </section>`,
          )}
        </div>
        ${without ? html`<p class="muted">${without}</p>` : nothing}`,
    });
  },
};
