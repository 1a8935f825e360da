import type { Language } from '../../i18n/language.js';
interface TimelineStaticStrings {
    readonly session: (n: number) => string;
    readonly place: string;
    readonly decision: string;
    readonly revokes: string;
    readonly revokedBy: string;
    readonly actors: string;
    readonly takesPart: (name: string) => string;
    readonly notes: string;
    readonly sources: string;
}
export declare const timelineStaticStrings: Readonly<Record<Language, TimelineStaticStrings>>;
export {};
