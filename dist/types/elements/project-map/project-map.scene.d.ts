/** What the templates of the map share: one rendering's values, names of places, their buttons. */
import { type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import { type Place, type ProjectMapLayout } from './project-map.layout.js';
import type { MapParts } from './project-map.parts.js';
import { type Standing } from './project-map.standing.js';
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
export declare function standingOf({ standings }: Scene, { id }: Place): Standing;
/** Two letters for a Land: those of its ISO code, which the feed's `short` repeats. */
export declare function codeOf(place: Place): string;
/** Name of a place as plain text. */
export declare function placeText({ strings, view }: Scene, place: Place): string;
/** Name of a place, marked where its language differs. */
export declare function placeName(scene: Scene, place: Place): string | TemplateResult;
/** Whether the feed knows who the place stands for. */
export declare function hasData(place: Place): boolean;
/** Whether a place leads nothing, but takes part: hatched in every view. */
export declare function isPartnerOnly({ leads, partners }: Place): boolean;
/** What a place does, in words: "führt 8, beteiligt an 3". */
export declare function partText({ strings, view }: Scene, place: Place): string;
/** Name, part and relation to the selection of a place in one line. */
export declare function placeLabel(scene: Scene, place: Place): string;
/** `lead` or `partner` for what of a place is linked with the selection; for its look. */
export declare function linkedRole(scene: Scene, place: Place): 'lead' | 'partner' | undefined;
/** Number of projects that a place leads, with the language's separators. */
export declare function leadCount({ view }: Scene, { leads }: Place): string;
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
export declare function placeButton(scene: Scene, place: Place, button: PlaceButton): TemplateResult;
