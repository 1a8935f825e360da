import { type TemplateResult } from 'lit';
import type { Project } from '../../feed/feed.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import { type Place, type ProjectMapLayout } from './project-map.layout.js';
import type { LateParts } from './project-map.parts.types.js';
import { type Standing } from './project-map.open.js';
import type { ProjectMapStrings } from '../../texts/de/project-map.js';
import type { Counts } from './squares.layout.js';
/** How the Länder are shown. */
export declare const MAP_VIEWS: readonly ["map", "tiles", "list"];
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
export declare function standingOf({ standings, open, view }: Scene, place: Place): Standing;
/**
 * Whether the picture shows what is linked with a choice: not before the links are known, or all Länder
 * would have none for a moment. A chosen actor has its own projects only, which its own place shows.
 */
export declare function isLinking({ standings, view }: Scene): boolean;
/** Which of a place's projects numbers and squares mean: all of them, or the linked ones. */
export declare function meantOf(scene: Scene, place: Place): Counts;
/** Two letters for a Land: those of its ISO code, which the feed's `short` repeats. */
export declare function codeOf(place: Place): string;
/** Name of a place as plain text. */
export declare function placeText({ strings, view }: Scene, place: Place): string;
/** Name of a place, marked where its language differs. */
export declare function placeName(scene: Scene, place: Place): string | TemplateResult;
/** Whether the feed knows who the place stands for. */
export declare function hasData(place: Place): boolean;
/** Whether a place leads nothing of what is meant, but takes part: hatched in every view. */
export declare function isPartnerOnly(scene: Scene, place: Place): boolean;
/** What a place does, in words: "führt 8, beteiligt an 3". */
export declare function partText({ strings, view }: Scene, place: Place, note?: string): string;
/** Name of a place and what it does in one line; with a choice what of it is linked. */
export declare function placeLabel(scene: Scene, place: Place): string;
/** `lead` or `partner` for what of a place is linked with the selection; for its look. */
export declare function linkedRole(scene: Scene, place: Place): 'lead' | 'partner' | undefined;
/** Whether a place has a part in the lead of the project whose leads are shown as connected. */
export declare function isTied({ joint }: Scene, { actors }: Place): boolean;
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
/** A line of the legend with its mark. */
export declare function legendItem(kind: string, text: string): TemplateResult;
