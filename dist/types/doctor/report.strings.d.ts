/** Words of the panel and of its report, in both languages. */
import type { FindingGroup, FindingState, Texts } from './findings.types.js';
/** Words around the findings. */
export interface ReportStrings {
    readonly heading: string;
    readonly running: string;
    readonly states: Readonly<Record<FindingState, string>>;
    /** Faults, notices and what is well, in a sentence. */
    readonly summary: (faults: number, notices: number, good: number) => string;
    readonly groups: Readonly<Record<FindingGroup, string>>;
    readonly good: (count: number) => string;
    readonly remedy: string;
    readonly again: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly show: string;
    readonly fold: string;
    readonly unfold: string;
    readonly close: string;
    readonly resize: string;
    readonly limitsTitle: string;
    readonly limits: readonly string[];
    readonly facts: Readonly<Record<'version' | 'from' | 'widgets' | 'feed', string>>;
    readonly shipped: string;
}
/** Words of the report. */
export declare const reportStrings: Texts<ReportStrings>;
