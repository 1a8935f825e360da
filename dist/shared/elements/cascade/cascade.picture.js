import { html, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber } from '../../i18n/format-number.js';
import { refKey } from '../../model/ref.js';
import { saidState, entryState } from '../../parts/entry.js';
import { breakable, breakableName } from '../../parts/breakable.js';
import { topicMark } from '../../parts/topic-mark.js';
import { counts } from '../../texts/de/counts.js';
import { entryStrings } from '../../texts/de/entry.js';
import { WIDTH, bandPath, linesIn } from './cascade.layout.js';
import { nodeName, nameAt, groupLead } from './cascade.words.js';

/**
 * The picture: bands as a drawing, boxes as buttons over it. It says nothing that the list does not say
 * in words. What stands where is said in em and parts of the width, so nothing has to be measured.
 */
function renderBand({ lit }, band) {
    const { key, kind, weight } = band.link;
    const part = weight > 0 ? (lit?.links.get(key)?.weight ?? 0) / weight : 0;
    return svg `<path class="band" data-kind=${kind} d=${bandPath(band)} />${part > 0 ? svg `<path class="band lit" data-kind=${kind} d=${bandPath(band, part)} />` : nothing}`;
}
/** The stripes of what the editors have linked: along the way, as a dashed line has them. */
const stripes = (id) => svg `<pattern id=${id} width="7" height="1" patternUnits="userSpaceOnUse">
    <rect width="4" height="1" />
  </pattern>`;
function renderBands(scene) {
    const { bands, height } = scene.layout;
    return html `<svg
    class="bands"
    viewBox="0 0 ${WIDTH} ${height}"
    width="100%"
    height="${height}em"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <defs>${stripes('stripes')}${stripes('stripes-lit')}</defs>
    ${bands.map((band) => renderBand(scene, band))}
  </svg>`;
}
function stateOf({ view, lit }, { node }) {
    if (node.kind === 'record')
        return entryState(view, node.ref);
    return lit?.nodes.has(node.key) && node.kind !== 'idle' ? 'linked' : 'plain';
}
/** What is only heard: what the thing is, how many entries it has, and how it is linked. */
function heardWords(scene, box, state) {
    const { strings, lang, lit, view } = scene;
    const { node, entries } = box;
    const isEditorial = node.kind === 'record' && view.selection.editorial?.has(refKey(node.ref)) === true;
    const { linked, linkedEditorially } = entryStrings[lang];
    const some = node.kind === 'record' ? undefined : lit?.nodes.get(node.key)?.count;
    const number = some === undefined ? '' : `${formatNumber(some, lang)} `;
    return [
        node.kind === 'record' ? strings.one[node.level] : '',
        node.level !== 'project' || node.kind !== 'record' ? counts[lang].project(entries) : '',
        state === 'linked' ? `${number}${isEditorial ? linkedEditorially : linked}` : '',
    ]
        .filter(Boolean)
        .map((words) => `, ${words}`)
        .join('');
}
/** The mark of the topic that a box is, or whose entries it holds. */
function boxMark({ model }, { node }) {
    if (node.kind === 'group' || node.kind === 'open')
        return topicMark(model, node.topic);
    return node.kind === 'record' && node.level === 'topic' ? topicMark(model, node.ref.id) : nothing;
}
/** In a box beside mark and number, words of so many letters may be longer than a line. */
const LONG = 10;
/** Of a group who leads it: its topic is a mark, which is said as well. */
function groupName(scene, topic, lead) {
    const { lang } = scene;
    const topicName = nameAt(scene, 'topic', topic);
    return html `${topicName ? html `<span class="heard">${topicName}: </span>` : nothing}${breakable({ text: groupLead(scene, lead), lang }, lang, LONG)}`;
}
function boxName(scene, { node, count }) {
    const { model, lang, view } = scene;
    if (node.kind === 'group' || node.kind === 'open')
        return groupName(scene, node.topic, node.lead);
    if (node.kind !== 'record' || node.ref.type === 'cell') {
        return breakable({ text: nodeName(scene, node, count), lang }, lang, LONG);
    }
    const record = model.find(node.ref.type, node.ref.id);
    return html `${record ? breakableName(record, lang, LONG) : node.ref.id}${view.news?.badge(node.ref)}`;
}
/** Names have no more lines, however high a box is. */
const MOST_LINES = 5;
const signs = {
    group: '▸',
    rest: '▸',
    open: '▾',
};
function renderBox(scene, box) {
    const { node, entries, x, y, width, height, count } = box;
    const place = [x / (WIDTH / 100), y, width / (WIDTH / 100), height].join(' ');
    const state = stateOf(scene, box);
    const heard = heardWords(scene, box, state);
    const lines = Math.min(MOST_LINES, linesIn(height));
    const name = html `<span class="name">${boxName(scene, box)}</span>`;
    if (node.kind === 'none' || node.kind === 'idle') {
        return html `<span
      class="box end"
      part="end"
      data-box=${place}
      data-state=${state}
      data-lines=${lines}
      >${name}</span
    >`;
    }
    const isRecord = node.kind === 'record';
    const isEntry = isRecord && node.level === 'project';
    const said = saidState(scene.view, state);
    const sign = signs[node.kind];
    return html `<button
    type="button"
    class="box"
    part="box ${state}"
    title=${nodeName(scene, node, count)}
    data-box=${place}
    data-node=${node.key}
    data-kind=${node.kind}
    data-state=${state}
    data-lines=${lines}
    data-ref=${isRecord ? refKey(node.ref) : nothing}
    ?data-editorial=${isRecord && state === 'linked' && scene.view.selection.editorial?.has(refKey(node.ref))}
    aria-expanded=${isRecord ? said.expanded : node.kind === 'open'}
    aria-controls=${isRecord ? said.controls : nothing}
    aria-current=${isRecord ? said.current : nothing}
    tabindex=${scene.tabStop === node.key ? 0 : -1}
  >
    ${sign ? html `<span class="sign" aria-hidden="true">${sign}</span>` : nothing}${boxMark(scene, box)}${name}${isEntry || node.kind === 'rest'
        ? nothing
        : html `<span class="count num" aria-hidden="true"
            >${formatNumber(node.kind === 'open' ? node.size : entries, scene.lang)}</span
          >`}<span class="heard">${heard}</span>
  </button>`;
}
function swatch(kind, words) {
    return html `<li>
    <svg class="bands swatch" viewBox="0 0 40 10" aria-hidden="true">
      <path class="band" data-kind=${kind} d="M0 2H40V8H0Z" />
    </svg>
    ${words}
  </li>`;
}
/** What the lines mean, as far as they occur. */
function renderLegend({ strings, layout }) {
    const { legend, widths } = strings;
    const kinds = new Set(layout.bands.map(({ link }) => link.kind));
    return html `<ul class="legend small" part="legend" aria-label=${legend.label}>
      ${['official', 'editorial', 'none'].map((kind) => kinds.has(kind) ? swatch(kind, legend[kind]) : nothing)}
    </ul>
    <p class="small muted widths">${widths}</p>`;
}
/** The heads of the columns, over their boxes. */
function renderHeads({ strings, layout }) {
    const firsts = layout.boxes.filter(({ column }, at) => layout.boxes[at - 1]?.column !== column);
    return html `<p class="heads small" aria-hidden="true">
    ${firsts.map(({ node, x, width }) => html `<span data-box="${[x / (WIDTH / 100), 0, width / (WIDTH / 100), 0].join(' ')}"
          >${strings.column[node.level]}</span
        >`)}
  </p>`;
}
/** The picture. Its boxes are one tab stop; the widget itself hears what is pressed in them. */
function renderPicture(scene) {
    const { strings, layout, hear } = scene;
    return html `<div class="picture" part="picture">
    ${renderLegend(scene)}
    <div class="scroll">
      <div class="sheet">
        ${renderHeads(scene)}
        <div
          class="flow"
          role="group"
          aria-label=${strings.picture}
          aria-describedby="hint"
          @click=${hear}
          @keydown=${hear}
          @focusin=${hear}
        >
          ${renderBands(scene)}
          ${repeat(layout.boxes, ({ node }) => node.key, (box) => renderBox(scene, box))}
        </div>
      </div>
    </div>
    <p class="hint muted small on-screen" id="hint">${strings.hint}</p>
  </div>`;
}

export { renderPicture };
