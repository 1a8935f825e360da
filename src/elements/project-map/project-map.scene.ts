/** What the templates of the map share: one rendering's values, names of places, their buttons. */
import { clipText } from '../../i18n/clip-text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Project } from '../../feed/feed.types.js';
import { refKey } from '../../model/ref.js';
import { counts } from '../../texts/de/counts.js';
import { nameOf, shortName } from '../../parts/text.js';
import type { WidgetView } from '../../parts/view.types.js';
import {
  countsOf,
  leadsOf,
  OTHERS,
  UNPUBLISHED,
  type Place,
  type ProjectMapLayout,
} from './project-map.layout.js';
import type { LateParts } from './project-map.parts.types.js';
import { isCollective, type Standing } from './project-map.open.js';
import type { ProjectMapStrings } from '../../texts/de/project-map.js';
import { noLeadWords } from '../../describe/lost.js';
import { noDataWords } from './project-map.lead.js';
import type { Counts } from './squares.layout.js';

/** How the Länder are shown. */
export const MAP_VIEWS = ['map', 'tiles', 'list'] as const;
export type MapViewName = (typeof MAP_VIEWS)[number];

/** How the picture shows the Länder: as asked for, or by the room there is. */
export type PictureName = 'auto' | 'map' | 'tiles';

/** One rendering of the map: values and ways to act. */
export interface Scene {
  readonly view: WidgetView;
  readonly parts: LateParts<Scene>;
  readonly strings: ProjectMapStrings;
  readonly layout: ProjectMapLayout;
  /** `undefined` until there is a choice, and the code for it. */
  readonly standings: ReadonlyMap<string, Standing> | undefined;
  /** The place whose projects are shown. */
  readonly open: Place | undefined;
  /** `undefined` until the code of a list is there that is shown first. */
  readonly picture: PictureName | undefined;
  /** A project with several leads that is chosen or pointed at: its leads are shown as connected. */
  readonly joint: Project | undefined;
  /** Id of the Land that holds the picture's only tab stop. */
  readonly tabStop: string | undefined;
  /** Id of the Land under pointer or focus. */
  readonly pointed: string | undefined;
  /** What a visitor has opened, turned to or sorted, by keys of the templates' own. */
  readonly memory: ReadonlyMap<string, number>;
  readonly remember: (key: string, value: number) => void;
  /** Hears the events of all places of the picture, map or tiles. */
  readonly hear: (event: Event) => void;
  readonly choosePlace: (id: string) => void;
  /** A visitor points at a project, or at none any more. */
  readonly pointProject: (project: Project | undefined) => void;
  /** Moves focus to the projects of the open place. */
  readonly goToPanel: () => void;
}

/** The standing of a place; before the code for it is there, whether it is the chosen one. */
export function standingOf({ standings, open, view }: Scene, place: Place): Standing {
  const isChosen =
    open === place && (isCollective(place) || view.selection.selection?.type === 'actor');
  const standing = { state: isChosen ? 'selected' : 'plain', leads: 0, partners: 0 } as const;
  return standings?.get(place.id) ?? standing;
}

/**
 * Whether the picture shows what is linked with a choice: not before the links are known, or all Länder
 * would have none for a moment. A chosen actor has its own projects only, which its own place shows.
 */
export function isLinking({ standings, view }: Scene): boolean {
  const { selection, linked } = view.selection;
  if (!standings || !selection || selection.type === 'actor') return false;
  return linked.size > 0 || selection.type === 'project';
}

/** Which of a place's projects numbers and squares mean: all of them, or the linked ones. */
export function meantOf(scene: Scene, place: Place): Counts {
  return isLinking(scene) ? standingOf(scene, place) : countsOf(place);
}

/** What fits on the picture. */
const SHORT = 6;

/** Two letters for a Land: those of its ISO code, which the feed's `short` repeats. */
export function codeOf(place: Place): string {
  return clipText(place.actors[0]?.short ?? place.id.replace(/^DE-/, ''), SHORT);
}

/** Name of a place as plain text. */
export function placeText({ strings, view }: Scene, place: Place): string {
  if (place.id === OTHERS) return strings.others;
  if (place.id === UNPUBLISHED) return noLeadWords(view, place.leads, strings.unpublished);
  const [actor] = place.actors;
  return actor ? shortName(actor, view.lang) : codeOf(place);
}

/** Name of a place, marked where its language differs. */
export function placeName(scene: Scene, place: Place): string | TemplateResult {
  const [actor] = place.actors;
  if (isCollective(place) || !actor) return placeText(scene, place);
  return nameOf(actor, scene.view.lang);
}

/** Whether the feed knows who the place stands for. */
export function hasData(place: Place): boolean {
  return place.actors.length > 0 || place.id === UNPUBLISHED;
}

/** Whether a place leads nothing of what is meant, but takes part: hatched in every view. */
export function isPartnerOnly(scene: Scene, place: Place): boolean {
  const { leads, partners } = meantOf(scene, place);
  return leads === 0 && partners > 0;
}

/** What a place does, in words: "führt 8, beteiligt an 3". */
export function partText({ strings, view }: Scene, place: Place, note = ''): string {
  const [leads, partners] = [place.leads.length, place.partners.length];
  if (!hasData(place)) return noDataWords(view);
  if (place.id === UNPUBLISHED) return counts[view.lang].project(leads);
  return strings[place.id === OTHERS ? 'partOfMany' : 'part']({ leads, partners, note });
}

/** Name of a place and what it does in one line; with a choice what of it is linked. */
export function placeLabel(scene: Scene, place: Place): string {
  const standing = standingOf(scene, place);
  const code = place.iso && hasData(place) ? ` (${codeOf(place)})` : '';
  const name = `${placeText(scene, place)}${code}`;
  const { module } = scene.parts.contents;
  if (!module || !isLinking(scene) || !hasData(place)) return `${name}: ${partText(scene, place)}`;
  return `${name}, ${module.linkedWords(standing, place, scene.view.lang)}`;
}

/** `lead` or `partner` for what of a place is linked with the selection; for its look. */
export function linkedRole(scene: Scene, place: Place): 'lead' | 'partner' | undefined {
  const { state, leads, partners } = standingOf(scene, place);
  if (state !== 'linked') return undefined;
  return leads === 0 && partners > 0 ? 'partner' : 'lead';
}

/** Whether a place has a part in the lead of the project whose leads are shown as connected. */
export function isTied({ joint }: Scene, { actors }: Place): boolean {
  if (!joint) return false;
  const leads = leadsOf(joint);
  return actors.some(({ id }) => leads.includes(id));
}

/** Attributes of a place's button that the pictures and the list beside them have in common. */
export interface PlaceButton {
  readonly className: string;
  readonly content: unknown;
  /** Left out where each button is a tab stop of its own. */
  readonly tabIndex?: 0 | -1;
  /** Where the button stands on the map, in percent of its width and height. */
  readonly at?: readonly [x: number, y: number];
  /** Chooses the place; left out inside a picture, which hears the clicks on all of its places. */
  readonly choose?: () => void;
}

/** The button of a place: opens its projects, or takes the choice back. */
export function placeButton(scene: Scene, place: Place, button: PlaceButton): TemplateResult {
  const { view } = scene;
  const { state } = standingOf(scene, place);
  const { at, tabIndex, choose } = button;
  const actor = isCollective(place) ? undefined : place.actors[0];
  return html`<button
    type="button"
    class=${button.className}
    part="place ${state}"
    data-place=${place.id}
    data-ref=${actor ? refKey({ type: 'actor', id: actor.id }) : nothing}
    data-state=${state}
    data-hatched=${isPartnerOnly(scene, place) || nothing}
    data-role=${linkedRole(scene, place) ?? nothing}
    data-tied=${isTied(scene, place) || nothing}
    data-x=${at ? at[0] : nothing}
    data-y=${at ? at[1] : nothing}
    tabindex=${tabIndex ?? nothing}
    aria-expanded=${state === 'selected'}
    aria-current=${view.land && view.land.id === actor?.id ? 'true' : nothing}
    @click=${choose ?? nothing}
  >
    <span class="seen" aria-hidden="true">${button.content}</span>
    <span class="heard">${placeLabel(scene, place)}</span>
  </button>`;
}

/** A line of the legend with its mark. */
export function legendItem(kind: string, text: string): TemplateResult {
  return html`<li><span class="swatch" data-kind=${kind} aria-hidden="true"></span>${text}</li>`;
}
