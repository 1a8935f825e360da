/** The map's part of the footer: source note of the outlines, and the switch between the views. */
import { type TemplateResult } from 'lit';
import type { Geometry } from './project-map.picture.js';
import type { MapViewName, PictureName, Scene } from './project-map.scene.js';
/** What the switch between the views shows and does. */
export interface ViewSwitch {
    readonly pressed: PictureName | 'list';
    readonly show: (name: MapViewName) => void;
    /** A visitor is about to use it. */
    readonly prepare: () => void;
}
/** The switch, and the source note of the outlines where they are shown. */
export declare function renderFooter({ strings }: Scene, geometry: Geometry | undefined, { pressed, show, prepare }: ViewSwitch): TemplateResult;
