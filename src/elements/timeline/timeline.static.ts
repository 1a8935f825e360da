/** The timeline as plain HTML: the ordered list with all details, for paper, mail and search engines. */
import { DOT } from '../../i18n/no-break.js';
import { decisionNumber, linkedName, linkedPart } from '../../describe/decision.js';
import { describeEvent } from '../../describe/event.js';
import { termOf } from '../../describe/field.js';
import type { FeedEvent, Note } from '../../feed/feed.types.js';
import { fact } from '../../parts/fact.js';
import { foldList } from '../../parts/fold-list.js';
import { clipText, CODE_LENGTH, NAME_LENGTH } from '../../i18n/clip-text.js';
import { toldNames } from '../../parts/names.js';
import { renderField } from '../../parts/value.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { link, when } from '../../parts/link.js';
import { sourceList } from '../../parts/sources.js';
import { named, paragraphOf, shortName, textOf } from '../../parts/text.js';
import { staticFrame } from '../../static/static-frame.js';
import { staticNone } from '../../static/static-none.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
import { staticBadge, type StaticBadge } from '../../static/static-news.js';
import { linksOf, type DecisionEnd } from '../../model/decision-links.js';
import { renderEntries, type Flow } from './timeline.flow.js';
import {
  layoutTimeline,
  rowsOf,
  type TimelineGroup,
  type TimelineItem,
} from './timeline.layout.js';
import { momentsOf } from './timeline-moments.layout.js';
import { timelineStaticStrings } from '../../texts/de/timeline-static.js';
import { timelineStaticStyles } from './timeline.static.styles.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import {
  dateWords,
  groupName,
  kindWords,
  leadSentence,
  statusRemark,
  todayWords,
} from './timeline.words.js';
import { countedNote, type Telling } from '../../describe/lost.js';

/** All that the templates need. */
interface Scene extends StaticOptions {
  readonly model: StrategyModel;
  readonly badge: StaticBadge;
}

function renderEnds(ends: readonly DecisionEnd[], lang: Language): TemplateResult {
  return html`${ends.map((end, index) => {
    const { event } = end;
    const name = named(linkedName(end, lang), lang);
    const comma = index > 0 ? ', ' : '';
    const which = when(linkedPart(end, lang), (part) => html` (${named(part, lang)})`);
    return event
      ? html`${comma}<a href="#fds-event-${event.id}">${name}</a>${which}`
      : html`${comma}${name}${which}`;
  })}`;
}

/** Fields that need no words of this page's own. */
const FIELDS = ['deadline', 'body', 'topic', 'areas', 'projects'] as const;

function fieldFacts(telling: Telling, event: FeedEvent): readonly TemplateResult[] {
  return FIELDS.flatMap((key) => {
    const field = describeEvent(event, key, telling);
    if (field.value === undefined && !field.isLost) return [];
    return [fact(termOf('event', key, telling.lang), renderField(field, telling, ''))];
  });
}

/** Decisions at the other end of links; nothing where there are none. */
function linkFact(term: string, ends: readonly DecisionEnd[], lang: Language): unknown {
  if (ends.length === 0) return undefined;
  return fact(
    term,
    foldList(ends, (some) => renderEnds(some, lang), { lang }),
  );
}

function renderFacts({ model, lang }: Scene, { event }: TimelineItem): unknown {
  const words = timelineStaticStrings[lang];
  const { decision, session, place } = event;
  const names = toldNames({ model, lang }, event, 'actors', event.actors);
  const { revokes, revokedBy, revokesPart, revokedPartBy } = linksOf(model, event);
  const number = when(
    decisionNumber({ model, lang }, event),
    (text) => html`${link(decision?.url, clipText(text, CODE_LENGTH))}`,
  );
  const facts = [
    number || session !== undefined
      ? fact(
          words.decision,
          html`${number ?? ''}${number && session !== undefined ? ', ' : ''}${
            session === undefined ? '' : words.session(session)
          }`,
        )
      : undefined,
    place ? fact(words.place, clipText(place, NAME_LENGTH)) : undefined,
    linkFact(words.revokes, revokes, lang),
    linkFact(words.revokesPart, revokesPart, lang),
    linkFact(words.revokedBy, revokedBy, lang),
    linkFact(words.revokedPartBy, revokedPartBy, lang),
    ...fieldFacts({ model, lang }, event),
    names ? fact(words.actors, names) : undefined,
  ].filter((each) => each !== undefined);
  return facts.length > 0 ? html`<dl>${facts}</dl>` : nothing;
}

const noteItems = (notes: readonly Note[], lang: Language): TemplateResult =>
  html`<ul>
    ${notes.map((note) => html`<li>${textOf(note, 'text', lang)}</li>`)}
  </ul>`;

function renderNotes({ lang }: Scene, { event }: TimelineItem): unknown {
  const { notes = [] } = event;
  if (notes.length === 0) return nothing;
  return html`<p class="fds-label">${timelineStaticStrings[lang].notes}</p>
    ${foldList(notes, (some) => noteItems(some, lang), { lang })}`;
}

function landName({ model, land, lang }: Scene): string | undefined {
  const actor = land === undefined ? undefined : model.find('actor', land);
  return actor && shortName(actor, lang);
}

function renderItem(scene: Scene, item: TimelineItem): TemplateResult {
  const { model, lang, land } = scene;
  const { event } = item;
  const words = timelineStaticStrings[lang];
  const name = land !== undefined && event.actors?.includes(land) ? landName(scene) : undefined;
  return html`<li id="fds-event-${event.id}" class="fds-entry" data-mark=${item.mark}>
    <p class="fds-date">${dateWords(item, lang)}</p>
    <p>
      <strong>${textOf(event, 'title', lang)}</strong
      >${scene.badge({ type: 'event', id: event.id })}
    </p>
    <p class="fds-kind">
      ${kindWords(item, lang)}${when(statusRemark(item, lang), (remark) => html`${DOT}${remark}`)}${when(
        name,
        (text) => html`${DOT}${words.takesPart(text)}`,
      )}
    </p>
    ${when(event.summary, () => paragraphOf(event, 'summary', lang))} ${renderFacts(scene, item)}
    ${renderNotes(scene, item)}
    <p class="fds-label">${words.sources}</p>
    ${sourceList(model, event, lang)}
  </li>`;
}

function renderGroup(scene: Scene, group: TimelineGroup): TemplateResult {
  const { lang, today, headingLevel } = scene;
  return html`${heading(levelBelow(headingLevel), groupName(group, lang))}
    <ol>
      ${rowsOf(group).map((row) =>
        row ? renderItem(scene, row) : html`<li class="fds-today">${todayWords(today, lang)}</li>`,
      )}
    </ol>`;
}

/** The line as a picture: all of it stands below in words, so it holds no tab stops. */
function renderPicture({ lang, today }: Scene, groups: readonly TimelineGroup[]): TemplateResult {
  const flow: Flow = {
    lang,
    today,
    entry: ({ id }, content) =>
      html`<a class="entry" href="#fds-event-${id}" tabindex="-1" data-state="plain"
        >${content}</a
      >`,
    landmark: (name) => html`<div><span class="landmark">${name}</span></div>`,
  };
  return html`<div class="flow" aria-hidden="true">
    ${groups.map(
      (group) => html`<div class="year">${renderEntries(flow, group, rowsOf(group), true)}</div>`,
    )}
  </div>`;
}

/** On paper nobody can go from the picture to what is said below: there the picture is enough. */
function renderWith(
  body: (scene: Scene, groups: readonly TimelineGroup[]) => unknown,
): StaticWidget['render'] {
  return (model, options) => {
    const { lang, today } = options;
    const { events } = model.feed;
    const scene: Scene = { ...options, model, badge: staticBadge(model, options) };
    const moments = momentsOf(model);
    const { groups, counts } = layoutTimeline(events, today, model.isLost, moments);
    const { heading: title, empty } = timelineStrings[lang];
    return staticFrame(model, options, {
      name: 'timeline',
      homeTypes: ['event'],
      heading: title,
      lead:
        counts.entries > 0
          ? `${leadSentence(counts, lang)} ${countedNote(scene, ['events'])}`.trim()
          : staticNone(model, options, 'event', empty),
      body: counts.entries > 0 ? body(scene, groups) : nothing,
    });
  };
}

/** The static form of the timeline: the line, and below it all that is known of each entry. */
export const staticTimeline: StaticWidget = {
  sheets: [timelineStaticStyles],
  paper: 'A4 portrait',
  render: renderWith((scene, groups) => [
    renderPicture(scene, groups),
    groups.map((group) => renderGroup(scene, group)),
  ]),
};

/** What the widget prints on request: the line alone, for readers in words, on few sheets. */
export const printedTimeline: StaticWidget['render'] = renderWith((scene, groups) =>
  renderPicture(scene, groups),
);
