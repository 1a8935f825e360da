/** The frame that all widgets share, and its states without a picture. */
import { type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import type { DataState, FailedState, LoadingState } from '../store/feed-state.js';
import type { Feed } from '../feed/feed.types.js';
/** What a widget puts into its frame. */
export interface FrameContent {
    /** One generated sentence that says what the data say. */
    readonly lead?: unknown;
    readonly body: unknown;
    /** Further items of the footer: licence, views, downloads; `null` for no footer at all. */
    readonly footer?: unknown;
}
/** The date of the data in words. */
export declare function dataDate(model: StrategyModel, lang: Language): string | undefined;
/** Who publishes the data; by the address alone where the feed gives no name. */
export declare function publisherName(by: NonNullable<Feed['publisher']>, lang: Language): unknown;
/** That the date of the data is not known: not given, or not readable. */
export declare function undated({ feed }: StrategyModel, lang: Language): string;
/** What of the data could not be used; nothing where all could. */
export declare function losses({ feed: { lost } }: StrategyModel, lang: Language): unknown;
/** What the frame knows in every state. */
export interface FrameOptions {
    readonly lang: Language;
    readonly heading: string;
    /** 1 to 6; 0 for no heading. */
    readonly headingLevel: number;
    readonly retry: () => void;
}
/** What the frame itself adds to a widget with data. */
export interface FrameExtras {
    /** To what the data are narrowed. */
    readonly notice?: TemplateResult | undefined;
    readonly tools?: TemplateResult | undefined;
}
/** A widget with data. */
export declare function frame(state: DataState, options: FrameOptions, { lead, body, footer }: FrameContent, { notice: narrowing, tools }?: FrameExtras): TemplateResult;
/** A widget that waits for data. What the page's author put between the tags is shown meanwhile. */
export declare function loadingFrame({ slow }: LoadingState, options: FrameOptions): TemplateResult;
/** A widget without data: says so, and offers the one thing that can be done. */
export declare function failedFrame({ retrying }: FailedState, options: FrameOptions): TemplateResult;
/** A widget whose own code failed: the page and its neighbours live on. */
export declare function brokenFrame(options: FrameOptions): TemplateResult;
