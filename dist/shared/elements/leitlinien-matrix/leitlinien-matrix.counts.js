import { shortName } from '../../parts/text.js';
import { nothing, html } from 'lit';
import { formatList } from '../../i18n/format.js';
import { moreStrings } from '../../texts/de/leitlinien-matrix-more.js';
import { shadeSteps, shadeOf } from './leitlinien-matrix.tally.js';
import { countedNote, unsaid } from '../../describe/lost.js';
import { formatNumber } from '../../i18n/format-number.js';

/** The number of entries behind each Leitlinie, and the legend that says what is counted. */
/** A number with the shade of its size; its edge tells official links from the editors' own. */
function chip(text, shade, origin) {
    return html `<span class="chip num" data-shade=${shade} data-origin=${origin}>${text}</span>`;
}
/** What serves a Leitlinie, behind its name. */
function renderTally({ lang }, { byLeitlinie, max }, { id }) {
    const strings = moreStrings[lang];
    const { official = 0, editorial = 0, own = 0 } = byLeitlinie.get(id) ?? {};
    const steps = shadeSteps(max);
    const number = (n, origin) => n > 0 ? chip(formatNumber(n, lang), shadeOf(n, steps), origin) : nothing;
    const words = [
        official > 0 && `${strings.entries(official)}, ${strings.official}`,
        editorial > 0 && `${strings.entries(editorial)}, ${strings.editorial}`,
        official + editorial === 0 && strings.noEntries,
        own > 0 && strings.own(own),
    ].filter(Boolean);
    return html `<span class="tally small" aria-hidden="true"
      >${number(official, 'official')}${number(editorial, 'editorial')}${official + editorial === 0 ? chip('0', 0, 'none') : nothing}${own > 0 ? html `<span>${strings.ownShort(own)}</span>` : nothing}</span
    ><span class="heard"> (${words.join('; ')})</span>`;
}
function scopeWords({ lang, whole: model }, { scopes }) {
    const { scopes: addedUp, noScope: silent } = moreStrings[lang];
    const noScope = unsaid({ model, lang }, model.feed.projects, 'scope', silent);
    const parts = [...scopes].map(([id, n]) => {
        const scope = id === undefined ? undefined : model.scopes.get(id);
        return `${scope ? shortName(scope, lang) : noScope} (${formatNumber(n, lang)})`;
    });
    return `${addedUp}: ${formatList(parts, lang)}.`;
}
/** What the numbers mean, in sentences and samples. */
function renderLegend(view, sheet) {
    const { lang } = view;
    const strings = moreStrings[lang];
    const { entries, own, official, links, max, scopes, byLeitlinie } = sheet;
    const hasNone = [...byLeitlinie.values()].some((each) => each.official + each.editorial === 0);
    return html `<div class="legend" part="legend">
    <p>
      ${strings.counted(entries, links)} ${entries > 0 ? strings.ownOf(own) : nothing}
      ${links > 0 ? strings.origins(official, links) : nothing}
      ${view.model === view.whole ? nothing : strings.countedNarrowed}
      ${countedNote(view, ['projects'], ['projects/leitlinien'])}
    </p>
    ${scopes.size > 1 ? html `<p class="muted small">${scopeWords(view, sheet)}</p>` : nothing}
    <ul class="keys small" aria-label=${strings.legend}>
      ${official > 0 ? html `<li>${chip('n', 0, 'official')} ${strings.official}</li>` : nothing}
      ${links > official
        ? html `<li>${chip('n', 0, 'editorial')} ${strings.editorial}</li>`
        : nothing}
      ${hasNone ? html `<li>${chip('0', 0, 'none')} ${strings.noEntries}</li>` : nothing}
      ${shadeSteps(max).map(({ from, to }, n) => html `<li>
            ${chip([...new Set([from, to])].map((each) => formatNumber(each, lang)).join('–'), n + 1, 'none')}
          </li>`)}
    </ul>
  </div>`;
}

export { renderLegend, renderTally };
