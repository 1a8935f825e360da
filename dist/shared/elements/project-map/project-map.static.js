import { html, nothing } from 'lit';
import { geometryAttribution } from '../../geo/laender.js';
import { compareTexts } from '../../i18n/format.js';
import { counts } from '../../texts/de/counts.js';
import { levelBelow, heading } from '../../parts/heading.js';
import { nameOf, shortName } from '../../parts/text.js';
import { topicMark } from '../../parts/topic-mark.js';
import { staticFrame } from '../../static/static-frame.js';
import { staticBadge } from '../../static/static-news.js';
import { staticNone } from '../../static/static-none.js';
import { layoutProjectMap } from './project-map.layout.js';
import { staticMap as staticMap$1 } from './project-map.static.map.js';
import { staticPlace } from './project-map.static.places.js';
import { mapStaticStrings } from '../../texts/de/project-map-static.js';
import { mapStaticStyles } from './project-map.static.styles.js';
import { projectMapStrings } from '../../texts/de/project-map.js';
import { isPartial, PARTS, unsaid } from '../../describe/lost.js';
import { leadWords } from './project-map.lead.js';
import { foldList } from '../../parts/fold-list.js';
import { formatNumber } from '../../i18n/format-number.js';

/** The map as plain HTML: a drawing with numbers, and every place with all of its entries in words. */
/** Scopes with their numbers side by side: they are no parts of one sum of like things. */
function scopes({ totals }, scene, level) {
    const { lang } = scene;
    const { facts } = projectMapStrings[lang];
    if (totals.own === undefined)
        return nothing;
    const noScope = unsaid(scene, scene.model.feed.projects, 'scope', facts.noScope);
    return html `<section class="scopes">
    ${heading(level, facts.scopes)}
    ${foldList(totals.scopes, (some) => html `<ul>
          ${some.map(({ scope, count }) => html `<li>
                ${scope ? nameOf(scope, lang) : noScope}:
                <span class="num">${counts[lang].project(count)}</span>
              </li>`)}
        </ul>`, { lang })}
    ${totals.joint > 0 ? html `<p class="muted small">${facts.joint(totals.joint)}</p>` : nothing}
    ${topics(scene)}
  </section>`;
}
/** What the letters of the topics mean that stand beside the entries. */
function topics({ model, lang }) {
    const used = model.feed.topics.filter(({ id }) => model.feed.projects.some(({ topic }) => topic === id));
    if (used.length === 0)
        return nothing;
    return html `<p class="label">${mapStaticStrings[lang].topics}</p>
    ${foldList(used, (some) => html `<ul>
          ${some.map((topic) => html `<li>${topicMark(model, topic.id)}${nameOf(topic, lang)}</li>`)}
        </ul>`, { lang })}`;
}
/** In the view of one Land a place without a part in anything would be noise. */
function withPart(places, { land }) {
    return places.filter(({ leads, partners }) => land === undefined || leads.length + partners.length > 0);
}
/** By name, as one looks a Land up. */
function byName(laender, lang) {
    const name = ({ actors: [actor], id }) => (actor ? shortName(actor, lang) : id);
    return [...laender].sort((a, b) => compareTexts(name(a), name(b), lang));
}
function group(scene, title, places) {
    if (places.length === 0)
        return nothing;
    const level = levelBelow(scene.headingLevel);
    return html `<section class="places">
    ${heading(level, title)}
    ${foldList(places, (some) => html `<div class="columns">
          ${some.map((place) => staticPlace(scene, place, levelBelow(level)))}
        </div>`, { lang: scene.lang })}
  </section>`;
}
/** The note that the licence of the outlines asks for, its addresses as links. */
function attribution() {
    const { text, links } = geometryAttribution;
    const parts = [];
    let rest = text;
    for (const { label, href } of links) {
        const [before = '', after = ''] = rest.split(label, 2);
        parts.push(before, html `<a href=${href} rel="noopener noreferrer">${label}</a>`);
        rest = after;
    }
    return html `<span lang="de">${parts}${rest}</span>`;
}
function body(scene, layout) {
    const { lang } = scene;
    const { totals } = layout;
    const strings = mapStaticStrings[lang];
    // What takes part in nothing that can be read may have a part in something.
    const isKnown = !isPartial(scene.model, ['projects'], PARTS);
    if (totals.projects === 0)
        return html `<p>${staticNone(scene.model, scene, 'project', projectMapStrings[lang].empty)}</p>`;
    return html `<div class="overview">
      ${staticMap$1(layout, lang)} ${scopes(layout, scene, levelBelow(scene.headingLevel))}
    </div>
    ${group(scene, strings.laender, byName(withPart(layout.laender, scene), lang))}
    ${group(scene, strings.beside, withPart(layout.beside, scene))}
    ${totals.idle > 0 && isKnown && scene.land === undefined ? html `<p class="muted">${strings.idle(totals.idle)}</p>` : nothing}`;
}
function render(model, options) {
    const { lang } = options;
    const scene = {
        ...options,
        model,
        anchored: new Set(),
        badge: staticBadge(model, options),
    };
    const layout = layoutProjectMap(model);
    const { projects } = layout.totals;
    return staticFrame(model, options, {
        name: 'map',
        homeTypes: ['actor', 'project'],
        heading: projectMapStrings[lang].heading,
        lead: projects > 0 ? leadWords(scene, layout.totals, options.land !== undefined) : undefined,
        body: body(scene, layout),
        footer: html `<span class="num"
        >${formatNumber(projects, lang)} ${projectMapStrings[lang].facts.total}</span
      >${attribution()}`,
    });
}
/** The static form of `<fds-project-map>`. */
const staticMap = { sheets: [mapStaticStyles], paper: 'A4 portrait', render };

export { staticMap };
