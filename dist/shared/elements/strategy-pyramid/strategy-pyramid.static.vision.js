import { foldList } from '../../parts/fold-list.js';
import { html } from 'lit';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { nameOf, paragraphOf, textOf, leadIn } from '../../parts/text.js';
import { notesBeside } from './strategy-pyramid.grouping.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { origin } from './strategy-pyramid.origin.js';

/** The vision and what sources say differently, in the static form. */
function noteText(model, note, lang) {
    return html `${paragraphOf(note, 'text', lang, 'note')} ${origin(model, note.cite, lang)}`;
}
const noteTexts = (model, notes, lang) => foldList(notes ?? [], (some) => html `${some.map((note) => noteText(model, note, lang))}`, {
    lang,
});
function partItem(model, part, level, lang) {
    return html `<li>
    ${heading(level, nameOf(part, lang))} ${when(part.text, () => paragraphOf(part, 'text', lang))}
    ${origin(model, part.cite, lang)} ${noteTexts(model, part.notes, lang)}
  </li>`;
}
function goalItem(model, goal, level, lang) {
    return html `<li data-weight=${Math.min(Math.max((goal.statements ?? []).length, 3), 6)}>
    ${heading(level, textOf(goal, 'title', lang))}
    ${when(goal.summary, () => paragraphOf(goal, 'summary', lang, 'goal-summary'))}
    ${foldList(goal.statements ?? [], (some) => html `<ul class="statements">
          ${some.map((each) => html `<li>${leadIn(each, lang)} ${textOf(each, 'text', lang)}</li>`)}
        </ul>`, { lang })}
    ${origin(model, goal.cite, lang)}
  </li>`;
}
function columns(kind, title, items, level, lang) {
    if (items.length === 0)
        return undefined;
    return html `<div class="part" data-part=${kind}>
    ${heading(level, title)}
    ${foldList(items, (some) => html `<ul class="columns">
          ${some}
        </ul>`, { lang })}
  </div>`;
}
/**
 * @param level of the vision's heading
 * @param told notes that are told elsewhere
 */
function staticVision(model, level, lang, told) {
    const { vision, goals } = model.feed;
    if (!vision)
        return undefined;
    const strings = itemsStrings[lang];
    const below = levelBelow(level);
    const inner = levelBelow(below);
    const part = (each) => partItem(model, each, inner, lang);
    return html `<section class="vision" id="fds-vision">
    ${heading(level, nameOf(vision, lang))}
    ${when(vision.summary, () => paragraphOf(vision, 'summary', lang, 'vision-summary'))}
    ${columns('challenges', strings.challenges, (vision.challenges ?? []).map(part), below, lang)}
    ${columns('goals', strings.goals, goals.map((goal) => goalItem(model, goal, inner, lang)), below, lang)}
    ${columns('groups', strings.groups, (vision.groups ?? []).map(part), below, lang)}
    ${noteTexts(model, notesBeside(vision.notes, told), lang)}
  </section>`;
}
/** What sources say differently, with all of them. */
function staticContradictions(model, notes, level, lang) {
    if (notes.length === 0)
        return undefined;
    return html `<section class="contradictions">
    ${heading(level, itemsStrings[lang].contradictions)} ${noteTexts(model, notes, lang)}
  </section>`;
}

export { staticContradictions, staticVision };
