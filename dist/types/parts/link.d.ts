/** Links of the feed: only http and https lead anywhere, all else is shown as text. */
import { type TemplateResult } from 'lit';
/** A link, or its text with the address beside it where the address must not be linked. */
export declare function link(url: string | undefined, text: unknown): unknown;
/** A template or nothing, for optional parts. */
export declare function when<T>(value: T | null | undefined | '' | false, render: (value: T) => TemplateResult): TemplateResult | undefined;
