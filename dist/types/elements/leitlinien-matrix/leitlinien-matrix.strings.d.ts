export interface MatrixStrings {
    readonly heading: string;
    readonly lead: (leitlinien: number, categories: number, goals: number) => string;
    readonly caption: string;
    readonly corner: string;
    readonly count: (n: number) => string;
    readonly emptyCell: string;
    readonly unassigned: string;
    readonly empty: string;
}
export declare const matrixStrings: Readonly<Record<import("../../i18n/language.js").Language, MatrixStrings>>;
