import { describeEvent } from '../../describe/event.js';
import { termOf } from '../../describe/field.js';
import { foldList } from '../../parts/fold-list.js';
import { clipText, NAME_LENGTH, CODE_LENGTH } from '../../parts/clip-text.js';
import { toldNames } from '../../parts/names.js';
import { renderField } from '../../parts/value.js';
import { nothing, html } from 'lit';
import { heading, levelBelow } from '../../parts/heading.js';
import { when, link } from '../../parts/link.js';
import { sourceList } from '../../parts/sources.js';
import { textOf, shortName } from '../../parts/text.js';
import { staticFrame } from '../../static/static-frame.js';
import { staticNone } from '../../static/static-none.js';
import { linksOf } from '../../model/decision-links.js';
import { layoutTimeline, sectionsOf } from './timeline.layout.js';
import { momentsOf } from './timeline-moments.layout.js';
import { timelineStaticStrings } from '../../texts/de/timeline-static.js';
import { timelineStaticStyles } from './timeline.static.styles.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import { leadSentence, groupName, todayWords, dateWords, kindWords, statusRemark, decisionWord } from './timeline.words.js';
import { countedNote } from '../../describe/lost.js';

/** The timeline as plain HTML: the ordered list with all details, for paper, mail and search engines. */
function renderEnds(ends, lang) {
    return html `${ends.map(({ number, event, part }, index) => {
        const name = number === undefined
            ? ''
            : timelineStrings[lang].decisionNumber(clipText(number, CODE_LENGTH));
        const text = name || (event ? textOf(event, 'title', lang) : '');
        const comma = index > 0 ? ', ' : '';
        const which = when(part?.part && part, (of) => html ` (${textOf(of, 'part', lang)})`);
        return event
            ? html `${comma}<a href="#fds-event-${event.id}">${text}</a>${which}`
            : html `${comma}${text}${which}`;
    })}`;
}
function fact(term, value) {
    return html `<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}
/** Fields that need no words of this page's own. */
const FIELDS = ['deadline', 'body', 'topic', 'areas', 'projects'];
function fieldFacts(telling, event) {
    return FIELDS.flatMap((key) => {
        const field = describeEvent(event, key, telling);
        if (field.value === undefined && !field.isLost)
            return [];
        return [fact(termOf('event', key, telling.lang), renderField(field, telling, ''))];
    });
}
/** Decisions at the other end of links; nothing where there are none. */
function linkFact(term, ends, lang) {
    if (ends.length === 0)
        return undefined;
    return fact(term, foldList(ends, (some) => renderEnds(some, lang), { lang }));
}
function renderFacts({ model, lang }, { event }) {
    const words = timelineStaticStrings[lang];
    const { decision, session, place } = event;
    const names = toldNames({ model, lang }, event, 'actors', event.actors);
    const { revokes, revokedBy, revokesPart, revokedPartBy } = linksOf(model, event);
    const number = when(decisionWord({ model, lang }, event), (text) => html `${link(decision?.url, text)}`);
    const facts = [
        number || session !== undefined
            ? fact(words.decision, html `${number ?? ''}${number && session !== undefined ? ', ' : ''}${session === undefined ? '' : words.session(session)}`)
            : undefined,
        place ? fact(words.place, clipText(place, NAME_LENGTH)) : undefined,
        linkFact(words.revokes, revokes, lang),
        linkFact(words.revokesPart, revokesPart, lang),
        linkFact(words.revokedBy, revokedBy, lang),
        linkFact(words.revokedPartBy, revokedPartBy, lang),
        ...fieldFacts({ model, lang }, event),
        names ? fact(words.actors, names) : undefined,
    ].filter((each) => each !== undefined);
    return facts.length > 0 ? html `<dl>${facts}</dl>` : nothing;
}
const noteItems = (notes, lang) => html `<ul>
    ${notes.map((note) => html `<li>${textOf(note, 'text', lang)}</li>`)}
  </ul>`;
function renderNotes({ lang }, { event }) {
    const { notes = [] } = event;
    if (notes.length === 0)
        return nothing;
    return html `<p class="fds-label">${timelineStaticStrings[lang].notes}</p>
    ${foldList(notes, (some) => noteItems(some, lang), { lang })}`;
}
function landName({ model, land, lang }) {
    const actor = land === undefined ? undefined : model.find('actor', land);
    return actor && shortName(actor, lang);
}
function renderItem(scene, item) {
    const { model, lang, land } = scene;
    const { event } = item;
    const words = timelineStaticStrings[lang];
    const name = land !== undefined && event.actors?.includes(land) ? landName(scene) : undefined;
    return html `<li id="fds-event-${event.id}" class="fds-entry" data-mark=${item.mark}>
    <p class="fds-date">${dateWords(item, lang)}</p>
    <p><strong>${textOf(event, 'title', lang)}</strong></p>
    <p class="fds-kind">
      ${kindWords(item, lang)}${when(statusRemark(item, lang), (remark) => html ` · ${remark}`)}${when(name, (text) => html ` · ${words.takesPart(text)}`)}
    </p>
    ${when(event.summary, () => html `<p>${textOf(event, 'summary', lang)}</p>`)}
    ${renderFacts(scene, item)} ${renderNotes(scene, item)}
    <p class="fds-label">${words.sources}</p>
    ${sourceList(model, event, lang)}
  </li>`;
}
function renderGroup(scene, group) {
    const { lang, today, headingLevel } = scene;
    const level = levelBelow(headingLevel);
    const year = groupName(group, lang);
    return html `${heading(level, year)}
  ${sectionsOf(group, today).map(({ half, rows }) => {
        const name = half > 0 ? timelineStrings[lang].half(half, year) : undefined;
        return html `${name ? heading(level + 1, name) : nothing}
      <ol>
        ${rows.map((row) => row
            ? renderItem(scene, row)
            : html `<li class="fds-today">${todayWords(today, lang)}</li>`)}
      </ol>`;
    })}`;
}
function render(model, options) {
    const { lang, today } = options;
    const { events } = model.feed;
    const strings = timelineStrings[lang];
    const scene = { ...options, model };
    const moments = momentsOf(model);
    const { groups, counts } = layoutTimeline(events, today, model.isLost, moments);
    return staticFrame(model, options, {
        name: 'timeline',
        heading: strings.heading,
        lead: events.length + moments.length > 0
            ? `${leadSentence(counts, lang)} ${countedNote(scene, ['events'])}`.trim()
            : staticNone(model, options, 'event', strings.empty),
        body: groups.map((group) => renderGroup(scene, group)),
    });
}
/** The static form of the timeline. */
const staticTimeline = {
    sheets: [timelineStaticStyles],
    paper: 'A4 portrait',
    render,
};

export { staticTimeline };
