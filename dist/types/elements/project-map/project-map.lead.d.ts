/** The sentence above the picture. */
import { type TemplateResult } from 'lit';
import type { Totals } from './project-map.layout.js';
import type { ProjectMapStrings } from './project-map.strings.js';
/** What the data say in all, and what is chosen. */
export declare function renderLead(strings: ProjectMapStrings, totals: Totals, chosen: unknown): TemplateResult;
