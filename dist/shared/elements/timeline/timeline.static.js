import { countedNote } from '../../describe/lost.js';
import '../../describe/event.js';
import { nothing, html } from 'lit';
import '../../parts/when-open.js';
import { staticFrame } from '../../static/static-frame.js';
import { staticNone } from '../../static/static-none.js';
import { staticBadge } from '../../static/static-news.js';
import { renderEntries } from './timeline.flow.js';
import { layoutTimeline, rowsOf } from './timeline.layout.js';
import { momentsOf } from './timeline-moments.layout.js';
import { timelineStaticStyles } from './timeline.static.styles.js';
import { timelineStrings } from '../../texts/de/timeline.js';
import { leadSentence } from './timeline.words.js';

/** The timeline as plain HTML: the ordered list with all details, for paper, mail and search engines. */
/** The line as a picture: all of it stands below in words, so it holds no tab stops. */
function renderPicture({ lang, today }, groups) {
    const flow = {
        lang,
        today,
        entry: ({ id }, content) => html `<a class="entry" href="#fds-event-${id}" tabindex="-1" data-state="plain"
        >${content}</a
      >`,
        landmark: (name) => html `<div><span class="landmark">${name}</span></div>`,
    };
    return html `<div class="flow" aria-hidden="true">
    ${groups.map((group) => html `<div class="year">${renderEntries(flow, group, rowsOf(group), true)}</div>`)}
  </div>`;
}
/** On paper nobody can go from the picture to what is said below: there the picture is enough. */
function renderWith(body) {
    return (model, options) => {
        const { lang, today } = options;
        const { events } = model.feed;
        const scene = { ...options, model, badge: staticBadge(model, options) };
        const moments = momentsOf(model);
        const { groups, counts } = layoutTimeline(events, today, model.isLost, moments);
        const { heading: title, empty } = timelineStrings[lang];
        return staticFrame(model, options, {
            name: 'timeline',
            homeTypes: ['event'],
            heading: title,
            lead: counts.entries > 0
                ? `${leadSentence(counts, lang)} ${countedNote(scene, ['events'])}`.trim()
                : staticNone(model, options, 'event', empty),
            body: counts.entries > 0 ? body(scene, groups) : nothing,
        });
    };
}
/** The static form of the timeline: the line, and below it all that is known of each entry. */
const staticTimeline = {
    sheets: [timelineStaticStyles],
    paper: 'A4 portrait'};
/** What the widget prints on request: the line alone, for readers in words, on few sheets. */
const printedTimeline = renderWith((scene, groups) => renderPicture(scene, groups));

export { printedTimeline, staticTimeline };
