/** The projects of the open place, or what is linked: fetched when a visitor is about to choose. */
import { clipText, NAME_LENGTH } from '../../i18n/clip-text.js';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { Actor, Project } from '../../feed/feed.types.js';
import { mayLackLinks } from '../../model/lost-links.js';
import type { WidgetView } from '../../parts/view.types.js';
import { counts } from '../../texts/de/counts.js';
import { background, details } from '../../parts/details.js';
import { heading, levelBelow } from '../../parts/heading.js';
import { link } from '../../parts/link.js';
import { foldStyles } from '../../styles/fold.styles.js';
import { topicMarkStyles } from '../../styles/topic-mark.styles.js';
import { chosenStyles } from './chosen.styles.js';
import { contentsStyles } from './contents.styles.js';
import { contentsStrings } from '../../texts/de/project-map-contents.js';
import {
  jointlyWithout,
  jointWords,
  ledBy,
  renderEntries,
  type LeadRemark,
} from './project-map.entries.js';
import { OTHERS, UNPUBLISHED, type Place } from './project-map.layout.js';
import { isPartial, noneKnown, nothingReadable, PARTS } from '../../describe/lost.js';
import { panelHeading } from './project-map.panel.js';
import { partText, placeButton, placeName, type Scene } from './project-map.scene.js';
import { isLinked } from './project-map.standing.js';

export { linkedWords, renderChoiceLegend } from './project-map.choice-legend.js';
export { standingsOf } from './project-map.standing.js';
export { renderTies, tieWords } from './project-map.ties.js';

/** The look of what is rendered here. */
export const sheets: readonly CSSResult[] = [
  topicMarkStyles,
  foldStyles,
  contentsStyles,
  chosenStyles,
];

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
  const page =
    url && link(url, URL.canParse(url) ? new URL(url).hostname || url : clipText(url, NAME_LENGTH));
  return html`<div class="about">
    ${page ? html`<p>${page}</p>` : nothing} ${background(view, actor)}
  </div>`;
}

function renderOrganisationList(scene: Scene, places: readonly Place[]): TemplateResult {
  const { view, choosePlace } = scene;
  return html`<ul
    class="entries organisations"
    aria-label=${contentsStrings[view.lang].organisations}
  >
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
  const strings = contentsStrings[scene.view.lang];
  // What takes part in nothing that can be read may have a part in something.
  const isKnown = !isPartial(scene.view.model, ['projects'], PARTS);
  const idle = isKnown ? scene.layout.totals.idle : 0;
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
    <span aria-hidden="true">←</span> ${contentsStrings[scene.view.lang].back}
  </button>`;
}

function renderProjects(scene: Scene, place: Place): unknown {
  const strings = contentsStrings[scene.view.lang];
  if (place.id === OTHERS) return renderOrganisations(scene, place);
  if (place.id === UNPUBLISHED) return renderEntries(scene, place.leads, () => undefined);
  if (place.leads.length + place.partners.length === 0) {
    return html`<p>${noneKnown(scene.view, strings.nothing, ['projects'], PARTS)}</p>`;
  }
  const ids = place.actors.map(({ id }) => id);
  return html`${renderGroup(scene, strings.leads, place.leads, jointlyWithout(scene, ids))}
  ${renderGroup(scene, strings.partners, place.partners, ledBy(scene))}`;
}

/** The projects of the open place. */
function renderPlace(scene: Scene, place: Place): TemplateResult {
  const [actor] = place.actors;
  const joint = jointWords(scene, place.leads);
  return html`${renderBack(scene, place)} ${panelHeading(scene, placeName(scene, place))}
    <p class="muted">${partText(scene, place, joint && ` (${joint})`)}</p>
    ${renderProjects(scene, place)}
    ${actor && place.id !== OTHERS ? renderAbout(scene, actor) : nothing}`;
}

/** That no entry is linked with the choice, or none that could be read. */
function linkedNothing({ lang, selection: { selection }, whole }: WidgetView): string {
  const isLost = selection && mayLackLinks(whole, selection);
  return isLost ? nothingReadable(lang) : contentsStrings[lang].linkedNothing;
}

/** What is linked with something that was chosen in another widget. */
function renderLinked(scene: Scene): TemplateResult {
  const { view, strings } = scene;
  const { selection } = view.selection;
  const linked = view.model.feed.projects.filter((project) => isLinked(view.selection, project));
  const isOwn = selection && selection.type !== 'project' && view.showsDetails;
  return html`${panelHeading(scene, strings.linkedHeading)}
    <p class="muted">
      ${linked.length > 0 ? counts[view.lang].project(linked.length) : linkedNothing(view)}
    </p>
    ${isOwn ? details({ ...view, headingLevel: levelBelow(view.headingLevel) }, selection) : nothing}
    ${renderEntries(unmarked(scene), linked, ledBy(scene))}`;
}

/** Where all projects of a list are linked, none is marked: the marks would say nothing. */
function unmarked(scene: Scene): Scene {
  const { view } = scene;
  return { ...scene, view: { ...view, selection: { ...view.selection, linked: new Set() } } };
}

/** What the panel holds once something is open or chosen. */
export function renderContents(scene: Scene): TemplateResult {
  const { open, view } = scene;
  if (!open) return renderLinked(scene);
  return renderPlace(view.selection.selection?.type === 'actor' ? unmarked(scene) : scene, open);
}

/** On small screens the way from the picture to what it has opened, which may stand far below. */
export function renderToPanel({ goToPanel, open, view }: Scene): TemplateResult | typeof nothing {
  if (!open) return nothing;
  return html`<button type="button" class="link small to-panel" @click=${goToPanel}>
    ${contentsStrings[view.lang].toEntries}
  </button>`;
}
