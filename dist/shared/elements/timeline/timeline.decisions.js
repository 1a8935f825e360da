import { decisionStrings } from '../../texts/de/timeline-decisions.js';
import { foldList } from '../../parts/fold-list.js';
import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import { css, html } from 'lit';
import { formatDate } from '../../i18n/format-date.js';
import { safeUrl } from '../../feed/safe-url.js';
import { when, link } from '../../parts/link.js';
import { paragraphOf, named } from '../../parts/text.js';
import { decisionNumber, linkedName, linkedPart } from '../../describe/decision.js';
import { noneOf, isPartial, unreadable } from '../../describe/lost.js';
import { linksOf } from '../../model/decision-links.js';
import { joined } from './timeline.words.js';

/**
 * "Nur Beschlüsse": each decision with what was decided, where, what it revokes and what has revoked
 * it. A file of its own, which is fetched when a visitor asks for it.
 */
/** The look of what is rendered here. */
const decisionStyles = css `
  .decision {
    display: grid;
    gap: 0.2em;
    max-inline-size: 65ch;
    padding: 0.1em 0.6em 0.8em 0.3em;
    line-height: 1.35;
  }
`;
/** What "Nur Beschlüsse" leaves out, in words. */
function leftOutWords(shown, leftOut, view) {
    const words = decisionStrings[view.lang];
    if (shown > 0)
        return words.leftOut(words.decisions(shown), leftOut);
    return noneOf(view, ['events'], words.none, ['events/kind']);
}
/** That a decision has no number, or that it could not be read; nothing where it has one. */
function numberLack(view, event) {
    const { noNumber, unreadNumber } = decisionStrings[view.lang];
    if (event.decision?.number !== undefined)
        return undefined;
    return decisionNumber(view, event) ? unreadNumber : noNumber;
}
function renderLinks(view, label, links) {
    if (links.length === 0)
        return undefined;
    // A decision that the data lack may be one of those that could not be read.
    const isLost = isPartial(view.whole, ['events'], ['events/decision']);
    const unknown = isLost ? unreadable(view.lang) : decisionStrings[view.lang].unknown;
    const item = (end, index) => {
        const comma = index > 0 ? ', ' : '';
        const { event } = end;
        const name = named(linkedName(end, view.lang), view.lang);
        const which = when(linkedPart(end, view.lang), (part) => html ` (${named(part, view.lang)})`);
        if (!event)
            return html `${comma}${name}${which} (${unknown})`;
        const choose = () => {
            view.choose({ type: 'event', id: event.id });
        };
        return html `${comma}<button type="button" class="link mention" @click=${choose}>${name}</button
      >${which}`;
    };
    const line = (some, isRest) => html `<p>${isRest ? '' : `${label} `}${some.map(item)}</p>`;
    return foldList(links, line, view);
}
/** What is said of a decision below its title. */
function renderDecision(view, { event }) {
    const { lang, whole } = view;
    const words = decisionStrings[lang];
    const { decision, session, place } = event;
    const where = joined(', ', numberLack(view, event), session !== undefined && words.session(session), place && clipText(place, NAME_LENGTH));
    const { revokes, revokedBy, revokesPart, revokedPartBy } = linksOf(whole, event);
    return html `<div class="decision small">
    ${when(where, (text) => html `<p class="muted">${text}</p>`)}
    ${when(event.summary, () => paragraphOf(event, 'summary', lang))}
    ${when(decision?.deadline, (date) => html `<p>${words.deadline(formatDate(date, lang))}</p>`)}
    ${renderLinks(view, words.revokes, revokes)}
    ${renderLinks(view, words.revokesPart, revokesPart)}
    ${renderLinks(view, words.revokedBy, revokedBy)}
    ${renderLinks(view, words.revokedPartBy, revokedPartBy)}
    ${when(decision && safeUrl(decision.url), (url) => html `<p>${link(url, words.text)}</p>`)}
  </div>`;
}

export { decisionStyles, leftOutWords, renderDecision };
