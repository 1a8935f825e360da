import type { StaticWidget } from '../../static/static.types.js';
/** The static form of `<fds-project-map>`. */
export declare const staticMap: StaticWidget;
