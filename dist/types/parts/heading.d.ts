/** Headings of a level that is known only at run time. */
import { nothing, type TemplateResult } from 'lit';
/** A heading `h1` … `h6`; deeper levels become `h6`, level 0 or less none at all. */
export declare function heading(level: number, content: unknown, id?: string): TemplateResult | typeof nothing;
/** What a page asks for as the level of a heading: 0 for none, 1 to 6; anything else is the usual 2. */
export declare function toHeadingLevel(asked: unknown): number;
/** The level of headings inside a widget: one deeper than its own; 3 where it has none. */
export declare function levelBelow(level: number): number;
