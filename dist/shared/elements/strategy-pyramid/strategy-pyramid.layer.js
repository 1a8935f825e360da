import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { refKey } from '../../model/ref.js';
import { entryButton, entryState, entryStateWord } from '../../parts/entry.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { nameOf, textOf, textsOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { pyramidStrings } from './strategy-pyramid.strings.js';
import { countWords, otherWords, layerState, linkedWords } from './strategy-pyramid.words.js';

/** The text of one layer: name, counts, summary, building blocks, what is linked. */
/** Id of the element that a layer's button opens. */
const panelId = (layer) => `items-${layer}`;
function renderMeasures(view, { layer }) {
    const measures = textsOf(layer, 'measures', view.lang);
    if (measures.length === 0)
        return undefined;
    return html `<ul class="chips" aria-label=${pyramidStrings[view.lang].measures}>
    ${measures.map((text) => html `<li class="chip small" part="measure">${text}</li>`)}
  </ul>`;
}
function chip(view, ref, name) {
    const state = entryState(view, ref);
    const { selected } = pyramidStrings[view.lang];
    return html `<li
    class="chip item small"
    part="chip ${state}"
    data-state=${state}
    data-chip=${refKey(ref)}
  >
    ${name}${entryStateWord(view, ref)}${when(state === 'selected', () => html `<span class="heard"> (${selected.toLowerCase()})</span>`)}
  </li>`;
}
/** Goals and topics are few and carry the layer's meaning, so they are named before it is opened. */
function renderChips(view, { goals, topics }) {
    const { lang, model } = view;
    const chips = [
        ...goals.flatMap(({ goal }) => goal ? [{ ref: { type: 'goal', id: goal.id }, name: nameOf(goal, lang) }] : []),
        ...topics.map((topic) => ({
            ref: { type: 'topic', id: topic.id },
            name: html `${topicMark(model, topic.id)}${nameOf(topic, lang)}`,
        })),
    ];
    if (chips.length === 0)
        return undefined;
    return html `<ul class="chips" aria-label=${pyramidStrings[lang].items}>
    ${repeat(chips, ({ ref }) => refKey(ref), ({ ref, name }) => chip(view, ref, name))}
  </ul>`;
}
/** The button that opens a layer and chooses it. */
function openButton(view, contents) {
    const { layer } = contents;
    const state = layerState(view, contents);
    const { selected } = pyramidStrings[view.lang];
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
      >${state === 'selected' ? ` (${selected.toLowerCase()})` : ''}</span
    ><span class="twist" aria-hidden="true"></span>
  </button>`;
}
/** The text beside a layer's shape; as a list without the button that opens it. */
function renderHead(view, contents) {
    const { layer } = contents;
    const count = countWords(contents, view.lang);
    const others = otherWords(contents, view.lang);
    const ref = { type: 'layer', id: layer.id };
    const button = view.asList
        ? entryButton(view, ref, nameOf(layer, view.lang))
        : openButton(view, contents);
    return html `<div class="head" part="layer" data-state=${layerState(view, contents)}>
    <div class="title-line">
      ${heading(levelBelow(view.headingLevel), button)}
      ${when(count, (words) => html `<p class="count num" part="count">${words}</p>`)}
    </div>
    <div class="text">
      ${when(layer.summary, () => html `<p>${textOf(layer, 'summary', view.lang)}</p>`)}
      ${renderMeasures(view, contents)} ${view.asList ? undefined : renderChips(view, contents)}
      ${when(others, (words) => html `<p class="others small muted" part="others">${words}</p>`)}
      ${when(linkedWords(view, contents), (words) => html `<p class="linked small" part="linked">${words}</p>`)}
    </div>
  </div>`;
}

export { panelId, renderHead };
