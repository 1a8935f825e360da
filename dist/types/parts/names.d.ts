/** Who and what, in words: small enough for widgets that name projects without their details. */
import type { Project } from '../feed/feed.types.js';
import type { WidgetView } from './view.types.js';
/** Names of actors, in the order of the feed, separated by commas. */
export declare function actorNames(view: WidgetView, ids: readonly string[]): string;
/** To what a project belongs; shown wherever a project is named. */
export declare function scopeName(view: WidgetView, project: Project): unknown;
