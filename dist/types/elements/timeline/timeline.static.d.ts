import type { StaticWidget } from '../../static/static.types.js';
/** The static form of the timeline. */
export declare const staticTimeline: StaticWidget;
