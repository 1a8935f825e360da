import type { ProjectMapStrings } from './project-map.strings.js';
export declare const en: ProjectMapStrings;
