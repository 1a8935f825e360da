/**
 * "Nur Beschlüsse": each decision with what was decided, where, what it revokes and what has revoked
 * it. A file of its own, which is fetched when a visitor asks for it.
 */
import { foldList } from '../../parts/fold-list.js';
import { clipText, CODE_LENGTH, NAME_LENGTH } from '../../parts/clip-text.js';
import { inEnglish, inGerman } from '../../i18n/format-number.js';
import { css, html, type TemplateResult } from 'lit';
import type { FeedEvent } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import { plural } from '../../i18n/plural.js';
import type { StrategyModel } from '../../model/model.types.js';
import { safeUrl } from '../../feed/safe-url.js';
import { link, when } from '../../parts/link.js';
import { textOf } from '../../parts/text.js';
import type { WidgetView } from '../../parts/view.types.js';
import { decisionLinks, type DecisionEnd, type DecisionLink } from './timeline.decisions.layout.js';
import type { TimelineItem } from './timeline.layout.js';
import { timelineStrings } from './timeline.strings.js';
import { joined } from './timeline.words.js';

/** The look of what is rendered here. */
export const decisionStyles = css`
  .decision {
    display: grid;
    gap: 0.2em;
    max-inline-size: 65ch;
    margin-block-start: 0.2em;
  }
`;

interface Words {
  readonly decisions: (n: number) => string;
  readonly leftOut: (shown: string, hidden: number) => string;
  readonly none: string;
  readonly session: (n: number) => string;
  readonly noNumber: string;
  readonly text: string;
  readonly revokes: string;
  readonly revokedBy: string;
  readonly unknown: string;
}

const hiddenDe = plural('de', 'weiteres Ereignis', 'weitere Ereignisse');
const hiddenEn = plural('en', 'other event', 'other events');

const WORDS: Readonly<Record<Language, Words>> = {
  de: {
    decisions: plural('de', 'Beschluss', 'Beschlüsse'),
    leftOut: (shown, hidden) => `Gezeigt: ${shown}. Ausgeblendet: ${hiddenDe(hidden)}.`,
    none: 'Die Daten enthalten keine Beschlüsse.',
    session: (n) => `${inGerman(n)}. Sitzung`,
    noNumber: 'Beschlussnummer nicht angegeben',
    text: 'Beschlusstext',
    revokes: 'Hebt auf:',
    revokedBy: 'Aufgehoben durch:',
    unknown: 'nicht in den Daten',
  },
  en: {
    decisions: plural('en', 'decision', 'decisions'),
    leftOut: (shown, hidden) => `Shown: ${shown}. Left out: ${hiddenEn(hidden)}.`,
    none: 'The data hold no decisions.',
    session: (n) => `session ${inEnglish(n)}`,
    noNumber: 'Decision number not stated',
    text: 'Text of the decision',
    revokes: 'Revokes:',
    revokedBy: 'Revoked by:',
    unknown: 'not in the data',
  },
};

/** What "Nur Beschlüsse" leaves out, in words. */
export function leftOutWords(shown: number, leftOut: number, lang: Language): string {
  const words = WORDS[lang];
  return shown === 0 ? words.none : words.leftOut(words.decisions(shown), leftOut);
}

const ofModel = new WeakMap<StrategyModel, ReturnType<typeof decisionLinks>>();

/** What each decision revokes, and what has revoked it; once per model. */
function linksOf(model: StrategyModel, event: FeedEvent): DecisionLink {
  let links = ofModel.get(model);
  if (!links) ofModel.set(model, (links = decisionLinks(model.feed.events)));
  return links.get(event.id) ?? { revokes: [], revokedBy: [] };
}

function renderLinks(
  view: WidgetView,
  label: string,
  links: DecisionLink['revokes'],
): TemplateResult | undefined {
  if (links.length === 0) return undefined;
  const { decisionNumber } = timelineStrings[view.lang];
  const item = ({ number, event }: DecisionEnd, index: number): TemplateResult => {
    const comma = index > 0 ? ', ' : '';
    const words = number === undefined ? '' : decisionNumber(clipText(number, CODE_LENGTH));
    if (!event) return html`${comma}${words} (${WORDS[view.lang].unknown})`;
    const choose = (): void => {
      view.choose({ type: 'event', id: event.id });
    };
    return html`${comma}<button type="button" class="link mention" @click=${choose}>
        ${words || textOf(event, 'title', view.lang)}
      </button>`;
  };
  return html`<p>${label} ${foldList(links, (some) => html`${some.map(item)}`, view)}</p>`;
}

/** What is said of a decision below its title. */
export function renderDecision(view: WidgetView, { event }: TimelineItem): TemplateResult {
  const { lang, whole } = view;
  const words = WORDS[lang];
  const { decision, session, place } = event;
  const where = joined(
    ', ',
    decision ? false : words.noNumber,
    session !== undefined && words.session(session),
    place && clipText(place, NAME_LENGTH),
  );
  const { revokes, revokedBy } = linksOf(whole, event);
  return html`<div class="decision small">
    ${when(where, (text) => html`<p class="muted">${text}</p>`)}
    ${when(event.summary, () => html`<p>${textOf(event, 'summary', lang)}</p>`)}
    ${renderLinks(view, words.revokes, revokes)} ${renderLinks(view, words.revokedBy, revokedBy)}
    ${when(decision && safeUrl(decision.url), (url) => html`<p>${link(url, words.text)}</p>`)}
  </div>`;
}
