/** What the templates of the map share: one rendering's values, names of places, their buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import { localName } from '../../i18n/language.js';
import { refKey } from '../../model/ref.js';
import { counts } from '../../parts/counts.strings.js';
import { nameOf } from '../../parts/text.js';
import type { WidgetView } from '../../parts/view.types.js';
import { OTHERS, UNPUBLISHED, type Place, type ProjectMapLayout } from './project-map.layout.js';
import type { MapParts } from './project-map.parts.js';
import { isCollective, type Standing } from './project-map.standing.js';
import type { ProjectMapStrings } from './project-map.strings.js';

/** How the Länder are shown. */
export type MapViewName = 'map' | 'tiles' | 'list';

/** What the picture, map or tiles, does on events that reach it from one of its places. */
export interface PictureHandlers {
  readonly click: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly point: (event: Event) => void;
  readonly leave: () => void;
  readonly focus: (event: Event) => void;
}

/** One rendering of the map: values and ways to act. */
export interface Scene {
  readonly view: WidgetView;
  readonly parts: MapParts;
  readonly strings: ProjectMapStrings;
  readonly layout: ProjectMapLayout;
  readonly standings: ReadonlyMap<string, Standing>;
  /** The place whose projects are shown. */
  readonly open: Place | undefined;
  /** Id of the Land that holds the picture's only tab stop. */
  readonly tabStop: string | undefined;
  /** Id of the Land under pointer or focus. */
  readonly pointed: string | undefined;
  /** Keys of the long lists that a visitor has opened. */
  readonly unfolded: ReadonlySet<string>;
  readonly unfold: (key: string) => void;
  readonly handlers: PictureHandlers;
  readonly choosePlace: (id: string) => void;
  /** Moves focus to the projects of the open place. */
  readonly goToPanel: () => void;
}

/** The standing of a place; plain where the layout does not have it. */
export function standingOf({ standings }: Scene, { id }: Place): Standing {
  return standings.get(id) ?? { state: 'plain', leads: 0, partners: 0 };
}

/** Two letters for a Land: those of its ISO code, which the feed's `short` repeats. */
export function codeOf(place: Place): string {
  return place.actors[0]?.short ?? place.id.replace(/^DE-/, '');
}

/** Name of a place as plain text. */
export function placeText({ strings, view }: Scene, place: Place): string {
  if (place.id === OTHERS) return strings.others;
  if (place.id === UNPUBLISHED) return strings.unpublished;
  const [actor] = place.actors;
  return actor ? localName(actor, view.lang).text : codeOf(place);
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

/** Whether a place leads nothing, but takes part: hatched in every view. */
export function isPartnerOnly({ leads, partners }: Place): boolean {
  return leads.length === 0 && partners.length > 0;
}

/** What a place does, in words: "führt 8, beteiligt an 3". */
export function partText({ strings, view }: Scene, place: Place): string {
  const [leads, partners] = [place.leads.length, place.partners.length];
  if (!hasData(place)) return strings.noData;
  if (place.id === UNPUBLISHED) return counts[view.lang].project(leads);
  return strings[place.id === OTHERS ? 'partOfMany' : 'part']({ leads, partners });
}

/** Name, part and relation to the selection of a place in one line. */
export function placeLabel(scene: Scene, place: Place): string {
  const standing = standingOf(scene, place);
  const code = place.iso && hasData(place) ? ` (${codeOf(place)})` : '';
  const linked = standing.state === 'linked' ? `, ${scene.strings.linkedPart(standing)}` : '';
  return `${placeText(scene, place)}${code}: ${partText(scene, place)}${linked}`;
}

/** `lead` or `partner` for what of a place is linked with the selection; for its look. */
export function linkedRole(scene: Scene, place: Place): 'lead' | 'partner' | undefined {
  const { state, leads, partners } = standingOf(scene, place);
  if (state !== 'linked') return undefined;
  return leads === 0 && partners > 0 ? 'partner' : 'lead';
}

/** Number of projects that a place leads, with the language's separators. */
export function leadCount({ view }: Scene, { leads }: Place): string {
  return formatNumber(leads.length, view.lang);
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
    data-hatched=${isPartnerOnly(place) ? 'own' : nothing}
    data-role=${linkedRole(scene, place) ?? nothing}
    data-x=${at ? at[0] : nothing}
    data-y=${at ? at[1] : nothing}
    tabindex=${tabIndex ?? nothing}
    aria-pressed=${state === 'selected'}
    @click=${choose ?? nothing}
  >
    <span class="seen" aria-hidden="true">${button.content}</span>
    <span class="heard">${placeLabel(scene, place)}</span>
  </button>`;
}
