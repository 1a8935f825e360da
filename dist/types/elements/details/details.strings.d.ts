export interface DetailsPanelStrings {
    readonly heading: string;
    readonly chosen: string;
    readonly empty: string;
    readonly address: string;
    readonly copyAddress: string;
    readonly citation: string;
}
export declare const detailsPanelStrings: Readonly<Record<import("../../i18n/language.js").Language, DetailsPanelStrings>>;
