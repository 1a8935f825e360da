import { type TemplateResult } from 'lit';
import type { StrategyModel } from '../../model/model.types.js';
import type { StaticOptions } from '../../static/static.types.js';
import { type Place } from './project-map.layout.js';
/** What the templates of one rendering share. */
export interface StaticScene extends StaticOptions {
    readonly model: StrategyModel;
    /** Projects whose id stands in the document already: a project with two leads is listed twice. */
    readonly anchored: Set<string>;
}
/** One place with its projects; a Land that the feed does not know says so. */
export declare function staticPlace(scene: StaticScene, place: Place, level: number): TemplateResult;
