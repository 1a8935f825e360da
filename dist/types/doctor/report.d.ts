/** The report: the findings with what is loaded, and the same as plain text to be passed on. */
import type { Language } from '../i18n/language.js';
import { type Finding, type FindingGroup } from './findings.types.js';
import type { Observations } from './observations.types.js';
/** The findings of a group. */
export interface ReportGroup {
    readonly group: FindingGroup;
    readonly title: string;
    readonly findings: readonly Finding[];
}
/** What the panel shows. */
export interface Report {
    /** How many faults, notices and good findings there are, in a sentence. */
    readonly summary: string;
    /** What is loaded, from where: name and value each. */
    readonly facts: readonly (readonly [string, string])[];
    /** Groups with findings; first those with faults, since there the reason is. */
    readonly groups: readonly ReportGroup[];
    /** The same as plain text. */
    readonly text: string;
}
/** Puts a report together. Its text names nobody: no visitor, no address with a query. */
export declare function reportOf(seen: Observations, findings: readonly Finding[], lang: Language): Report;
