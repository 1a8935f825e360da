import { DOT } from '../../i18n/no-break.js';
import { foldList } from '../../parts/fold-list.js';
import { clipText, NAME_LENGTH, CODE_LENGTH } from '../../i18n/clip-text.js';
import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { localTexts, localName } from '../../i18n/language.js';
import { refKey } from '../../model/ref.js';
import { entryButton } from '../../parts/entry.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { nameOf, paragraphOf, lineOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { decidedWords, moreDecisions, noDecisionWords } from '../../describe/decision.js';
import { contrastsSources } from './strategy-pyramid.contents.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';
import { VISION, NOTE } from './strategy-pyramid.view.js';
import { countWords, otherWords, layerState } from './strategy-pyramid.words.js';

/** The text of one layer: name, counts, summary, building blocks, last decision. */
/** The number of a decision, in a line with others. */
const shortNumber = (number) => clipText(number, CODE_LENGTH);
/** Id of the element that a layer's button opens. */
const panelId = (layer) => `items-${layer}`;
/** What a layer is made of, in the strategy's own words: told where it is opened. */
function renderMeasures({ lang }, { layer }) {
    const texts = localTexts(layer, 'measures', lang);
    if (texts.length === 0)
        return undefined;
    const label = html `<span class="muted">${pyramidStrings[lang].measures}:</span>`;
    const line = (some, isRest) => lineOf(some, lang, (words) => html `<p class="small">
          ${isRest ? nothing : label}
          ${words.map((text, n) => html `${n > 0 ? DOT : ''}<span part="measure">${text}</span>`)}
        </p>`);
    return foldList(texts, line, { lang, open: 12 });
}
function chip(view, ref, name) {
    return html `<li class="small" part="chip">${entryButton(view, ref, name)}</li>`;
}
/** Goals and topics are few and carry the layer's meaning, so they are named before it is opened. */
function renderChips(view, { goals, layer, topics }) {
    const { lang, model } = view;
    const chips = [
        ...goals.map((goal) => ({
            ref: { type: 'goal', id: goal.id },
            name: nameOf(goal, lang),
        })),
        ...topics.map((topic) => ({
            ref: { type: 'topic', id: topic.id },
            name: html `${topicMark(model, topic.id)}${nameOf(topic, lang)}`,
        })),
    ];
    if (chips.length === 0)
        return undefined;
    const list = (some) => html `<ul class="chips">
      ${repeat(some, ({ ref }) => refKey(ref), ({ ref, name }) => chip(view, ref, name))}
    </ul>`;
    const name = `${pyramidStrings[lang].items}: ${clipText(localName(layer, lang).text, NAME_LENGTH)}`;
    return html `<div class="chip-bar" role="toolbar" aria-label=${name}>
    ${foldList(chips, list, { lang })}
  </div>`;
}
function renderDecision(view, { decision }) {
    const { lang } = view;
    const { event } = decision;
    const words = event
        ? `, ${decidedWords(view, event, shortNumber)}${moreDecisions(lang, decision)}:`
        : ` ${noDecisionWords(lang, decision)}.`;
    return html `<p class="decision small" part="decision">
    <span class="muted">${pyramidStrings[lang].decision}${words}</span>
    ${when(event, (each) => entryButton(view, { type: 'event', id: each.id }, nameOf(each, lang)))}
  </p>`;
}
/** The buttons of what the top layer has beside its items. */
function renderExtras(view, { isTop, layer }) {
    const { vision } = view.model.feed;
    if (!isTop || view.asList)
        return undefined;
    const hasNote = [...(vision?.notes ?? []), ...(layer.notes ?? [])].some(contrastsSources);
    if (!vision && !hasNote)
        return undefined;
    const extra = (key, label) => html `<button
      type="button"
      class="link"
      part="extra"
      aria-expanded=${view.isOpen(key)}
      aria-controls=${panelId(layer.id)}
      @click=${() => {
        view.toggle(key);
    }}
    >
      ${label}<span class="twist" aria-hidden="true"></span>
    </button>`;
    return html `<div
    class="extras small"
    role="toolbar"
    aria-label=${pyramidStrings[view.lang].extras}
  >
    ${when(vision, (record) => extra(VISION, nameOf(record, view.lang)))}
    ${when(hasNote, () => extra(NOTE, pyramidStrings[view.lang].contradictions))}
  </div>`;
}
/** The button that opens a layer and chooses it. */
function openButton(view, contents) {
    const { layer } = contents;
    const state = layerState(view, contents);
    const toggle = () => {
        view.toggle(layer.id);
    };
    return html `<button
    type="button"
    class="entry title"
    part="entry ${state}"
    data-state=${state}
    data-ref=${refKey({ type: 'layer', id: layer.id })}
    aria-expanded=${view.isOpen(layer.id)}
    aria-controls=${panelId(layer.id)}
    @click=${toggle}
  >
    ${nameOf(layer, view.lang)}<span class="heard"
      >${state === 'selected' ? ` (${pyramidStrings[view.lang].selected})` : ''}</span
    ><span class="twist" aria-hidden="true"></span>
  </button>`;
}
/**
 * The text beside a layer's shape, or inside its band; as a list without the button that opens it.
 *
 * @param place which row of the picture it stands beside, and how much narrower its band is than the
 * lowest one, 0 to 6
 */
function renderHead(view, contents, place) {
    const { layer } = contents;
    const count = countWords(contents, view.lang);
    const others = otherWords(contents, view.lang);
    const linked = view.linked?.(view, contents);
    const ref = { type: 'layer', id: layer.id };
    const button = view.asList
        ? entryButton(view, ref, nameOf(layer, view.lang))
        : openButton(view, contents);
    return html `<div
    class="head"
    part="layer"
    data-state=${layerState(view, contents)}
    data-row=${place?.row ?? nothing}
    data-inset=${place?.inset ?? 0}
  >
    <div class="title-line">
      ${heading(levelBelow(view.headingLevel), button)}
      ${when(count, (words) => html `<p class="count num" part="count">${words}</p>`)}
      ${when(linked, (words) => html `<p class="linked small" part="linked">${words}</p>`)}
    </div>
    <div class="text">
      ${when(layer.summary, () => paragraphOf(layer, 'summary', view.lang))}
      ${renderExtras(view, contents)}
      ${view.asList ? renderMeasures(view, contents) : renderChips(view, contents)}
      ${when(others, (words) => html `<p class="others small muted" part="others">${words}</p>`)}
      ${renderDecision(view, contents)}
    </div>
  </div>`;
}

export { panelId, renderHead, renderMeasures, shortNumber };
