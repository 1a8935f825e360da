/** The findings as they stand in the panel. */
import { type TemplateResult } from 'lit';
import type { Report } from '../report.js';
import type { ReportStrings } from '../report.strings.js';
type Show = (element: number) => void;
/** What is loaded, then the findings by group. */
export declare function findingsOf({ facts, groups }: Report, strings: ReportStrings, show: Show): TemplateResult;
/** What the doctor does, and what it cannot see. */
export declare function limitsOf(strings: ReportStrings): TemplateResult;
export {};
