import { html } from 'lit';
import { heading, levelBelow } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { nameOf, textOf } from '../../parts/text.js';
import { notesBeside } from './strategy-pyramid.grouping.js';
import { itemsStrings } from './strategy-pyramid.items.strings.js';
import { origin } from './strategy-pyramid.origin.js';

/** The vision and what sources say differently, in the static form. */
function noteText(model, note, lang) {
    return html `<p class="note">${textOf(note, 'text', lang)}</p>
    ${origin(model, note.cite, lang)}`;
}
function partItem(model, part, level, lang) {
    return html `<li>
    ${heading(level, nameOf(part, lang))}
    ${when(part.text, () => html `<p>${textOf(part, 'text', lang)}</p>`)}
    ${origin(model, part.cite, lang)}
    ${(part.notes ?? []).map((note) => noteText(model, note, lang))}
  </li>`;
}
function goalItem(model, goal, level, lang) {
    return html `<li data-weight=${Math.min(Math.max((goal.statements ?? []).length, 3), 6)}>
    ${heading(level, textOf(goal, 'title', lang))}
    ${when(goal.summary, () => html `<p class="goal-summary">${textOf(goal, 'summary', lang)}</p>`)}
    <ul class="statements">
      ${(goal.statements ?? []).map((each) => html `<li>
            ${when(each.title, () => html `<strong>${textOf(each, 'title', lang)}.</strong>`)}
            ${textOf(each, 'text', lang)}
          </li>`)}
    </ul>
    ${origin(model, goal.cite, lang)}
  </li>`;
}
function columns(kind, title, items, level) {
    if (items.length === 0)
        return undefined;
    return html `<div class="part" data-part=${kind}>
    ${heading(level, title)}
    <ul class="columns">
      ${items}
    </ul>
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
    ${when(vision.summary, () => html `<p>${textOf(vision, 'summary', lang)}</p>`)}
    ${columns('challenges', strings.challenges, (vision.challenges ?? []).map(part), below)}
    ${columns('goals', strings.goals, goals.map((goal) => goalItem(model, goal, inner, lang)), below)}
    ${columns('groups', strings.groups, (vision.groups ?? []).map(part), below)}
    ${notesBeside(vision.notes, told).map((note) => noteText(model, note, lang))}
  </section>`;
}
/** What sources say differently, with all of them. */
function staticContradictions(model, notes, level, lang) {
    if (notes.length === 0)
        return undefined;
    return html `<section class="contradictions">
    ${heading(level, itemsStrings[lang].contradictions)}
    ${notes.map((note) => noteText(model, note, lang))}
  </section>`;
}

export { staticContradictions, staticVision };
