import { localText } from '../i18n/language.js';
import { fact } from './fact.js';
import { foldList } from './fold-list.js';
import { clipText, CODE_LENGTH, NAME_LENGTH } from '../i18n/clip-text.js';
import { DOT } from '../i18n/no-break.js';
import { html } from 'lit';
import { trace } from '../model/trace.js';
import { DETAILS_ID } from './entry.js';
import { detailsStyles } from '../styles/details.styles.js';
import { effectStyles } from '../styles/effect.styles.js';
import { foldStyles } from '../styles/fold.styles.js';
import { topicMarkStyles } from '../styles/topic-mark.styles.js';
import { detailsStrings } from '../texts/de/details.js';
import { renderEffect } from './effect.js';
import { factsOf, factsNote } from '../describe/facts.js';
import { typeWord } from '../describe/type-word.js';
import { renderFact } from './value.js';
import { heading, levelBelow } from './heading.js';
import { when } from './link.js';
import { sourceList, shortCitation } from './sources.js';
import { terms } from '../texts/de/terms.js';
import { nameOf, textOf, paragraphOf, marked, leadIn, textsOf, titleOf } from './text.js';
import { termNotes } from './term-notes.js';
import { wayUp, wayDown } from './trace-links.js';
import { folded } from './when-open.js';
export { noteFocus } from './keep-focus.js';
export { markChosen } from './mark-chosen.js';
export { selectionWords } from './selection-words.js';

/** The details of the chosen thing, whatever it is: what it is, why, what comes of it, sources. */
/** The look of what is rendered here, for the widget that shows it. */
const sheets = [
    detailsStyles,
    effectStyles,
    foldStyles,
    topicMarkStyles,
];
/** What kind of thing it is: its own kind where the feed names one, else the name of its type. */
function typeName(view, { type }, record) {
    const { kind, number } = record;
    const words = terms[view.lang];
    const kinds = {
        project: words.projectKind,
        event: words.eventKind,
        actor: words.actorKind,
    };
    const names = kinds[type];
    const name = kind !== undefined && names && Object.hasOwn(names, kind) ? names[kind] : undefined;
    return [name ?? typeWord(type, record, view.lang), number && clipText(number, CODE_LENGTH)]
        .filter(Boolean)
        .join(' ');
}
/** So many sources stand behind a text. */
const CITES = 12;
function cites(view, { cite = [] }) {
    return cite.slice(0, CITES).map((each, index) => {
        const text = shortCitation(view.model, each, view.lang);
        return when(text, (item) => html `${index > 0 ? '; ' : ''}<span class="small remark">${item}</span>`);
    });
}
function variants(view, { variants: list = [] }) {
    if (list.length === 0)
        return undefined;
    return html `<details class="fold" part="variants">
    <summary>${detailsStrings[view.lang].variants}</summary>
    ${folded(list.length, () => html `<ul>
          ${list.map((variant) => html `<li>${titleOf(variant, view.lang)} ${cites(view, variant)}</li>`)}
        </ul>`)}
  </details>`;
}
function noteList(view, notes) {
    if (notes.length === 0)
        return undefined;
    const { notes: title } = detailsStrings[view.lang];
    const list = (some) => html `<ul>
      ${some.map((note) => html `<li>${textOf(note, 'text', view.lang)} ${cites(view, note)}</li>`)}
    </ul>`;
    return html `<div class="notes" part="notes">
    <p class="way-title">${title}</p>
    ${foldList(notes, list, view)}
  </div>`;
}
function statements(view, { statements: list = [] }) {
    if (list.length === 0)
        return undefined;
    return foldList(list, (some) => html `<ul class="statements">
        ${some.map((item) => html `<li>
              ${leadIn(item, view.lang)}
              ${textOf(item, 'text', view.lang)}
            </li>`)}
      </ul>`, view);
}
function measures(view, record) {
    const list = textsOf(record, 'measures', view.lang);
    if (list.length === 0)
        return undefined;
    const { measures: title } = detailsStrings[view.lang];
    const bullets = (some) => html `<ul class="bullets">
      ${some.map((item) => html `<li>${item}</li>`)}
    </ul>`;
    return html `<p class="way-title">${title}</p>
    ${foldList(list, bullets, view)}`;
}
function factList(view, ref) {
    const facts = factsOf(view, ref);
    if (facts.length === 0)
        return undefined;
    return html `<dl class="facts" part="facts">
      ${facts.map((each) => fact(each.term, renderFact(each, view)))}
    </dl>
    ${when(factsNote(view, ref), (words) => html `<p class="muted small">${words}</p>`)}`;
}
/** What a project is to achieve; nothing for other things. */
function effect(view, { type, id }) {
    const project = type === 'project' ? view.model.find('project', id) : undefined;
    return project && renderEffect(view, project);
}
function cellName(view, id) {
    const [category = '', goal = ''] = id.split('/');
    const row = view.model.find('category', category);
    const column = view.model.find('goal', goal);
    return html `${row ? nameOf(row, view.lang) : category} ×
  ${column ? nameOf(column, view.lang) : goal}`;
}
function ways(view, ref) {
    const { up, down } = trace(view.model, ref);
    return html `<div class="ways">${wayUp(view, ref, up)}${wayDown(view, ref, down)}</div>`;
}
function closeButton(view) {
    const close = () => {
        view.choose(null);
    };
    return html `<button type="button" class="link close" part="close" @click=${close}>
    ${detailsStrings[view.lang].close}
  </button>`;
}
/** The whole of a title that the heading shortens. */
function wholeTitle(record, lang) {
    const key = 'title' in record ? 'title' : 'name';
    const local = localText(record, key, lang);
    if (local.text.length <= NAME_LENGTH)
        return undefined;
    return html `<details class="whole">
    <summary class="link">${detailsStrings[lang].wholeTitle}</summary>
    <p>${marked(local, lang)}</p>
  </details>`;
}
/** What is cited in short beside the record's own sources. */
const citedBeside = ({ variants = [], notes = [] }) => [...variants, ...notes].flatMap(({ cite = [] }) => cite);
/** Text on one side; links and sources on the other one, where there is room. */
function body(view, ref, record) {
    return html `<div class="sides">
    <div>
      ${wholeTitle(record, view.lang)}
      ${when(record.summary, () => paragraphOf(record, 'summary', view.lang, 'summary'))}
      ${termNotes(view, record)} ${statements(view, record)} ${measures(view, record)}
      ${effect(view, ref)} ${factList(view, ref)} ${variants(view, record)}
      ${noteList(view, record.notes ?? [])}
    </div>
    <div>
      ${ways(view, ref)}
      <div class="origins">
        <p class="way-title">${detailsStrings[view.lang].sources}</p>
        ${sourceList(view.model, record, view.lang, { more: citedBeside(record) })}
      </div>
    </div>
  </div>`;
}
/** Notes and sources of a record alone, folded away; nothing where it has neither. */
function recordBackground(view, record) {
    const { notes = [], cite = [] } = record;
    if (notes.length === 0 && cite.length === 0)
        return undefined;
    const strings = detailsStrings[view.lang];
    return html `<details class="fold background" part="background">
    <summary>
      ${notes.length > 0 ? strings.background : strings.sources}<span class="muted small"
        >${DOT}${nameOf(record, view.lang)}</span
      >
    </summary>
    ${noteList(view, notes)}
    ${notes.length > 0 ? html `<p class="way-title">${strings.sources}</p>` : undefined}
    ${sourceList(view.model, record, view.lang, { more: citedBeside(record) })}
  </details>`;
}
/** The details of a thing; nothing where the model does not have it. */
function recordDetails(view, ref) {
    const isCell = ref.type === 'cell';
    const record = ref.type === 'cell' ? undefined : view.model.find(ref.type, ref.id);
    if (!record && !isCell)
        return undefined;
    const title = record
        ? 'title' in record
            ? textOf(record, 'title', view.lang)
            : nameOf(record, view.lang)
        : cellName(view, ref.id);
    return html `<section
    class="details"
    part="details"
    id=${DETAILS_ID}
    aria-label=${detailsStrings[view.lang].label}
  >
    <header class="details-head">
      <p class="muted small">
        ${record ? typeName(view, ref, record) : terms[view.lang].type.cell}${view.news?.badge(ref)}
      </p>
      ${closeButton(view)}
    </header>
    ${heading(levelBelow(view.headingLevel), title)}
    ${record ? body(view, ref, record) : ways(view, ref)}
  </section>`;
}

export { recordBackground, recordDetails, sheets };
