import { foldList } from '../../parts/fold-list.js';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { background } from '../../parts/details.js';
import { entryButton } from '../../parts/entry.js';
import { levelBelow, heading } from '../../parts/heading.js';
import { when } from '../../parts/link.js';
import { nameOf, paragraphOf, textOf, leadIn } from '../../parts/text.js';
import { notesBeside } from './strategy-pyramid.grouping.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { origin } from './strategy-pyramid.origin.js';

/** The vision which everything serves, and what sources say differently about it. */
function noteText(view, note) {
    return html `${paragraphOf(note, 'text', view.lang)} ${origin(view.model, note.cite, view.lang)}`;
}
function title(view, depth, content) {
    let level = levelBelow(view.headingLevel);
    for (let n = 0; n < depth; n += 1)
        level = levelBelow(level);
    return heading(level, content);
}
/** A challenge or a group of users: what it is called, what is said of it, where. */
function renderPart(view, part) {
    return html `<li>
    ${title(view, 3, nameOf(part, view.lang))}
    ${when(part.text, () => paragraphOf(part, 'text', view.lang))}
    ${origin(view.model, part.cite, view.lang)}
    ${foldList(part.notes ?? [], (some) => html `${some.map((note) => html `<div class="aside">${noteText(view, note)}</div>`)}`, view)}
  </li>`;
}
function renderParts(view, label, parts = []) {
    if (parts.length === 0)
        return undefined;
    return html `<div class="vision-part">
    ${title(view, 2, label)}
    ${foldList(parts, (some) => html `<ul class="columns">
          ${repeat(some, ({ id }) => id, (part) => renderPart(view, part))}
        </ul>`, view)}
  </div>`;
}
/** A goal with its statements; when it is chosen, its details say them. */
function renderGoal(view, goal) {
    const { lang } = view;
    const ref = { type: 'goal', id: goal.id };
    const own = view.at('vision');
    // In the list the goals can be chosen where their Leitlinien stand.
    const name = textOf(goal, 'title', lang);
    const inner = own.detailsBelow(ref);
    const { statements = [] } = goal;
    return html `<li ?data-wide=${inner}>
    ${title(view, 3, view.asList ? name : entryButton(own, ref, name))}
    ${inner ??
        html `${when(goal.summary, () => paragraphOf(goal, 'summary', lang))}
      ${foldList(statements, (some) => html `<ul class="statements">
            ${some.map((each) => html `<li>${leadIn(each, lang)} ${textOf(each, 'text', lang)}</li>`)}
          </ul>`, { lang })}
      ${origin(view.model, goal.cite, lang)}`}
  </li>`;
}
/** @param contradictions notes that are told elsewhere */
function renderVision(view, vision, contradictions) {
    const { lang } = view;
    const { challenges, goals, groups } = itemsStrings[lang];
    return html `<section class="vision-block" part="vision-text">
    ${title(view, 1, nameOf(vision, lang))}
    ${when(vision.motto, () => paragraphOf(vision, 'motto', lang, 'motto'))}
    ${when(vision.summary, () => paragraphOf(vision, 'summary', lang))}
    ${renderParts(view, challenges, vision.challenges)}
    ${when(view.model.feed.goals.length > 0, () => html `<div class="vision-part">
          ${title(view, 2, goals)}
          <ul class="columns">
            ${repeat(view.model.feed.goals, ({ id }) => id, (goal) => renderGoal(view, goal))}
          </ul>
        </div>`)}
    ${renderParts(view, groups, vision.groups)}
    ${foldList(notesBeside(vision.notes, contradictions), (some) => html `${some.map((note) => noteText(view, note))}`, { lang })}
    ${background(view, { ...vision, id: '', notes: [] })}
  </section>`;
}
/** What sources say differently, with all of them. */
function renderContradictions(view, notes) {
    return html `<section class="contradictions" part="contradictions">
    ${title(view, 1, itemsStrings[view.lang].contradictions)}
    ${foldList(notes, (some) => html `${some.map((note) => noteText(view, note))}`, view)}
  </section>`;
}

export { renderContradictions, renderVision };
