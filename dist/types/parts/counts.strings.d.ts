import type { RefType } from '../model/model.types.js';
export type Counts = Readonly<Record<RefType, (n: number) => string>>;
export declare const counts: Readonly<Record<import("../i18n/language.js").Language, Readonly<Record<RefType, (n: number) => string>>>>;
