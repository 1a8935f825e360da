import type { MatrixViewName } from './leitlinien-matrix.scene.js';
export interface MatrixStrings {
    readonly heading: string;
    readonly lead: (leitlinien: number, categories: number, goals: number) => string;
    readonly caption: string;
    readonly corner: string;
    /** How many of how many a filter has left. */
    readonly of: string;
    readonly emptyCell: string;
    readonly noHit: string;
    readonly empty: string;
    readonly search: string;
    readonly tally: string;
    readonly views: string;
    readonly view: Readonly<Record<MatrixViewName, string>>;
}
export declare const matrixStrings: Readonly<Record<import("../../i18n/language.js").Language, MatrixStrings>>;
