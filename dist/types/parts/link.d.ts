import { type TemplateResult } from 'lit';
/** The address if it may be linked, else nothing. */
export declare function safeUrl(url: string | undefined): string | undefined;
/** A link, or its text with the address beside it where the address must not be linked. */
export declare function link(url: string | undefined, text: unknown): unknown;
/** A template or nothing, for optional parts. */
export declare function when<T>(value: T | null | undefined | '' | false, render: (value: T) => TemplateResult): TemplateResult | undefined;
