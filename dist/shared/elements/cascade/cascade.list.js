import { DOT } from '../../i18n/no-break.js';
import { html, nothing } from 'lit';
import { noLeadWords } from '../../describe/lost.js';
import { formatList } from '../../i18n/format.js';
import { TYPE_OF } from '../../model/cascade-levels.js';
import { entryButton } from '../../parts/entry.js';
import { moreWords } from '../../parts/fold-list.js';
import { levelBelow, heading } from '../../parts/heading.js';
import { nameOf } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { counts } from '../../texts/de/counts.js';
import { terms } from '../../texts/de/terms.js';
import { branchesOf, entriesOf } from './cascade.tree.js';
import { isProject, NONE, refOf } from './cascade.units.js';
import { noneWords, noEntryWords, idleWords } from './cascade.words.js';

/** The cascade in words: headings for goals and Leitlinien, lists below them. Live and static alike. */
/** So many columns are headings, as long as their things are none of a list. */
const HEADINGS = 2;
const isHeading = ({ level, below }, depth) => depth < HEADINGS && below.length > 0 && level !== 'project' && level !== 'lead';
/** Entries without a place in a column; where there are none, the things that are without entries. */
function nowhereWords(scene, level, units) {
    const entries = entriesOf({ units });
    if (entries.length > 0)
        return noneWords(scene, level, entries);
    const { lang } = scene;
    const types = [...new Set(units.map(({ ref }) => ref.type))];
    const things = types.map((type) => counts[lang][type](units.filter(({ ref }) => ref.type === type).length));
    return idleWords(scene, formatList(things, lang));
}
function renderName(scene, { level, id, units }, path) {
    const { model, lang, view } = scene;
    if (id === NONE)
        return html `<span class="muted">${nowhereWords(scene, level, units)}</span>`;
    const record = model.find(TYPE_OF[level], id);
    const name = record ? nameOf(record, lang) : id;
    const mark = level === 'topic' ? topicMark(model, id) : '';
    if (!view)
        return name;
    const choose = (request) => {
        scene.chooseAt(path);
        view.choose(request);
    };
    return entryButton({ ...view, choose }, refOf(level, id), html `${mark}${name}`);
}
/** How many entries there are, and how they are known. */
function numberWords(scene, branch) {
    const { strings, content } = scene;
    const entries = entriesOf(branch);
    if (entries.length === 0)
        return noEntryWords(scene);
    const above = content.levels.slice(0, content.levels.indexOf(branch.level) + 1);
    const isFact = !above.some((level) => level !== 'project' && level !== 'lead');
    const editorial = isFact ? 0 : entries.filter(({ origin }) => origin === 'editorial').length;
    return strings.fold(entries.length, branch.id === NONE ? 0 : editorial);
}
/** Behind an entry: how its links to Leitlinien and topic are known. */
function originWord({ lang }, { level, units }) {
    const [unit] = units;
    if (level !== 'project' || !unit)
        return nothing;
    if (unit.places.topic[0]?.id === NONE && unit.ways.length === 0)
        return nothing;
    return html `<span class="muted small remark">${DOT}${terms[lang][unit.origin]}</span>`;
}
/** The button for the rest of a list, or of sections. */
function moreButton(scene, rest, path) {
    if (rest <= 0)
        return nothing;
    const more = () => {
        scene.showMore(path);
    };
    return html `<button type="button" class="link more" data-more=${path} @click=${more}>
    ${moreWords(rest, scene.lang)}
  </button>`;
}
/** A list whose rest is asked for. */
function renderList(scene, branches, path, depth) {
    const shown = branches.slice(0, scene.shown(path));
    return html `<ul>
      ${shown.map((branch) => renderItem(scene, branch, path, depth))}
    </ul>
    ${moreButton(scene, branches.length - shown.length, path)}`;
}
function renderItem(scene, branch, path, depth) {
    const own = `${path}/${branch.id}`;
    const isEntry = branch.level === 'project';
    const number = isEntry || branch.id === NONE || branch.below.length === 0 || depth === 0
        ? nothing
        : html `<span class="muted small remark num">${DOT}${numberWords(scene, branch)}</span>`;
    const inner = isEntry || depth > 0 ? renderBelow(scene, branch, own, depth) : undefined;
    return html `<li data-level=${branch.level}>
    ${renderName(scene, branch, own)}${number}${originWord(scene, branch)} ${scene.detailsAt(own)}
    ${inner ?? renderFold(scene, branch, own, depth)}
  </li>`;
}
/** What stands below a thing; nothing where no column is left. */
function renderBelow(scene, branch, path, depth) {
    const branches = branchesOf(branch.units, branch.below, scene.content.orderOf);
    if (branches.length > 0)
        return renderBranches(scene, branches, path, depth + 1);
    const [next] = branch.below;
    const entries = entriesOf(branch);
    // An entry without what comes next says so.
    if (next === undefined || branch.id === NONE || entries.length === 0)
        return nothing;
    const { model, lang, strings } = scene;
    const project = next === 'lead' && model.find('project', branch.id);
    const words = project
        ? noLeadWords({ model, lang }, [project], strings.noLead)
        : noneWords(scene, next, entries);
    return html `<p class="muted small">${words}</p>`;
}
/** The same folded, drawn once it is opened; on paper and in static forms it stands open. */
function renderFold(scene, branch, path, depth) {
    const words = numberWords(scene, branch);
    const hasBelow = branchesOf(branch.units, branch.below, scene.content.orderOf).length > 0;
    if (!hasBelow || branch.below.length === 0)
        return html `<p class="muted small num">${words}</p>`;
    const isOpen = scene.isOpen(path);
    const content = () => renderBelow(scene, branch, path, depth);
    if (!scene.view)
        return html `<p class="muted small num">${words}</p>
      ${content()}`;
    const toggle = ({ target }) => {
        if (target instanceof HTMLDetailsElement && target.open)
            scene.open(path);
    };
    return html `<details class="whole" data-fold=${path} @toggle=${toggle}>
    <summary class="link num">${words}</summary>
    ${isOpen ? content() : nothing}
  </details>`;
}
function renderSection(scene, branch, path, depth) {
    const own = `${path}/${branch.id}`;
    const level = levelBelow(scene.headingLevel) + depth;
    const branches = branchesOf(branch.units, branch.below, scene.content.orderOf);
    const isOuter = branches.some((each) => isHeading(each, depth + 1));
    return html `<section data-level=${branch.level} data-depth=${depth}>
    ${heading(level, renderName(scene, branch, own))} ${scene.detailsAt(own)}
    ${isOuter
        ? html `<p class="muted small num">${numberWords(scene, branch)}</p>
            ${renderBranches(scene, branches, own, depth + 1)}`
        : renderFold(scene, branch, own, depth)}
  </section>`;
}
function renderBranches(scene, branches, path, depth) {
    if (branches.some((branch) => isHeading(branch, depth))) {
        const shown = branches.slice(0, scene.shown(path));
        return html `${shown.map((branch) => renderSection(scene, branch, path, depth))}
    ${moreButton(scene, branches.length - shown.length, path)}`;
    }
    return renderList(scene, branches, path, depth);
}
/** The whole tree. */
function renderTree(scene) {
    const { units, levels } = scene.content;
    const branches = branchesOf(units, levels, scene.content.orderOf);
    const last = levels.at(-1);
    const entries = units.filter(isProject);
    // Where no column holds anything, all entries end in one place.
    const isNowhere = branches.length === 0 && last !== undefined && entries.length > 0;
    return html `<div class="tree" part="list">
    ${isNowhere
        ? html `<p class="muted">${noneWords(scene, last, entries)}</p>`
        : renderBranches(scene, branches, '', 0)}
  </div>`;
}

export { renderTree };
