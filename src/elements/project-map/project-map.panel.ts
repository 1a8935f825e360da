/** What stands beside the map: the projects of the open place, what is linked, or an overview. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Actor, Project } from '../../feed/feed.types.js';
import { formatNumber } from '../../i18n/format.js';
import { counts } from '../../parts/counts.strings.js';
import { background, details } from '../../parts/details.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { link } from '../../parts/link.js';
import { nameOf } from '../../parts/text.js';
import { jointlyWithout, ledBy, renderEntries, type LeadRemark } from './project-map.entries.js';
import { OTHERS, UNPUBLISHED, type Place } from './project-map.layout.js';
import { partText, placeButton, placeName, type Scene } from './project-map.scene.js';
import { isLinked } from './project-map.standing.js';

const HEADING_ID = 'panel-heading';

function panelHeading({ view }: Scene, content: unknown): unknown {
  return heading(levelBelow(view.headingLevel), content, HEADING_ID);
}

function renderGroup(
  scene: Scene,
  title: string,
  projects: readonly Project[],
  remark: LeadRemark,
): TemplateResult | typeof nothing {
  if (projects.length === 0) return nothing;
  const { view } = scene;
  return html`<div class="group">
    ${heading(levelBelow(levelBelow(view.headingLevel)), title)}
    ${renderEntries(scene, projects, remark)}
  </div>`;
}

function renderAbout({ view }: Scene, actor: Actor): TemplateResult {
  const { url } = actor;
  const page = url && link(url, URL.canParse(url) ? new URL(url).hostname || url : url);
  return html`<div class="about">
    ${page ? html`<p>${page}</p>` : nothing} ${background(view, actor)}
  </div>`;
}

function renderOrganisationList(scene: Scene, places: readonly Place[]): TemplateResult {
  const { strings, choosePlace } = scene;
  return html`<ul class="entries organisations" aria-label=${strings.organisations}>
    ${places.map(
      (place) =>
        html`<li>
          ${placeButton(scene, place, {
            className: 'entry',
            choose: () => {
              choosePlace(place.id);
            },
            content: placeName(scene, place),
          })}
          <span class="muted small">${partText(scene, place)}</span>
        </li>`,
    )}
  </ul>`;
}

/** The organisations inside the collective place; each opens its own projects. */
function renderOrganisations(scene: Scene, { inside }: Place): TemplateResult {
  const { strings, layout } = scene;
  const { idle } = layout.totals;
  const leading = inside.filter(({ leads }) => leads.length > 0);
  const rest = inside.slice(leading.length);
  return html`${leading.length > 0 ? renderOrganisationList(scene, leading) : nothing}
  ${
    rest.length > 0
      ? html`<details class="fold" ?open=${leading.length === 0}>
          <summary>${strings.partnersOnly(rest.length)}</summary>
          ${renderOrganisationList(scene, rest)}
        </details>`
      : nothing
  }
  ${idle > 0 ? html`<p class="muted small">${strings.idle(idle)}</p>` : nothing}`;
}

function renderBack(scene: Scene, place: Place): TemplateResult | typeof nothing {
  const others = scene.layout.places.get(OTHERS);
  if (!others?.inside.includes(place)) return nothing;
  const goBack = (): void => {
    scene.choosePlace(OTHERS);
  };
  return html`<button type="button" class="link small" @click=${goBack}>
    <span aria-hidden="true">←</span> ${scene.strings.back}
  </button>`;
}

function renderProjects(scene: Scene, place: Place): unknown {
  const { strings } = scene;
  if (place.id === OTHERS) return renderOrganisations(scene, place);
  if (place.id === UNPUBLISHED) return renderEntries(scene, place.leads, () => undefined);
  if (place.leads.length + place.partners.length === 0) return html`<p>${strings.nothing}</p>`;
  const ids = place.actors.map(({ id }) => id);
  return html`${renderGroup(scene, strings.leads, place.leads, jointlyWithout(scene, ids))}
  ${renderGroup(scene, strings.partners, place.partners, ledBy(scene))}`;
}

/** The projects of the open place. */
function renderPlace(scene: Scene, place: Place): TemplateResult {
  const [actor] = place.actors;
  return html`${renderBack(scene, place)} ${panelHeading(scene, placeName(scene, place))}
    <p class="muted">${partText(scene, place)}</p>
    ${renderProjects(scene, place)}
    ${actor && place.id !== OTHERS ? renderAbout(scene, actor) : nothing}`;
}

/** What is linked with something that was chosen in another widget. */
function renderLinked(scene: Scene): TemplateResult {
  const { view, strings } = scene;
  const { selection } = view.selection;
  const linked = view.model.feed.projects.filter((project) => isLinked(view.selection, project));
  const isOwn = selection && selection.type !== 'project' && view.showsDetails;
  return html`${panelHeading(scene, strings.linkedHeading)}
    <p class="muted">
      ${linked.length > 0 ? counts[view.lang].project(linked.length) : strings.linkedNothing}
    </p>
    ${isOwn ? details({ ...view, headingLevel: levelBelow(view.headingLevel) }, selection) : nothing}
    ${renderEntries(unmarked(scene), linked, ledBy(scene))}`;
}

function renderOverview(scene: Scene): TemplateResult {
  const { strings, view, layout } = scene;
  const { totals } = layout;
  const { facts } = strings;
  const line = (term: unknown, value: number, name = ''): TemplateResult =>
    html`<div class=${name}>
      <dt>${term}</dt>
      <dd class="num">${formatNumber(value, view.lang)}</dd>
    </div>`;
  return html`${panelHeading(scene, strings.introHeading)}
    <p>${strings.intro}</p>
    <dl class="sums">
      ${line(facts.withLand, totals.withLand)} ${line(facts.withoutLand, totals.withoutLand)}
      ${line(facts.unpublished, totals.unpublished)} ${line(facts.total, totals.projects, 'total')}
    </dl>
    ${totals.joint > 0 ? html`<p class="muted small">${facts.joint(totals.joint)}</p>` : nothing}
    ${
      totals.own === undefined
        ? nothing
        : html`<p class="side-title">${facts.scopes}</p>
            <dl class="sums">
              ${totals.scopes.map(({ scope, count }) =>
                line(scope ? nameOf(scope, view.lang) : facts.noScope, count),
              )}
            </dl>`
    }`;
}

/** Where all projects of a list are linked, none is marked: the marks would say nothing. */
function unmarked(scene: Scene): Scene {
  const { view } = scene;
  return { ...scene, view: { ...view, selection: { ...view.selection, linked: new Set() } } };
}

function renderInner(scene: Scene): TemplateResult {
  const { open, view } = scene;
  const { selection } = view.selection;
  if (open) return renderPlace(selection?.type === 'actor' ? unmarked(scene) : scene, open);
  return selection ? renderLinked(scene) : renderOverview(scene);
}

/** The panel; it takes the focus where the focused thing inside it is gone. */
export function renderPanel(scene: Scene): TemplateResult {
  return html`<section class="panel" part="panel" tabindex="-1" aria-labelledby=${HEADING_ID}>
    ${renderInner(scene)}
  </section>`;
}
