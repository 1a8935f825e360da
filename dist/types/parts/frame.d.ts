/** The frame that all widgets share, and its states without a picture. */
import { type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import type { DataState, FailedState, LoadingState } from '../store/feed-state.js';
/** What a widget puts into its frame. */
export interface FrameContent {
    readonly heading: string;
    /** One generated sentence that says what the data say. */
    readonly lead?: unknown;
    readonly body: unknown;
    /** Further items of the footer: licence, views, downloads. */
    readonly footer?: unknown;
}
/** The date of the data in words. */
export declare function dataDate(model: StrategyModel, lang: Language): string | undefined;
/** A widget with data. */
export declare function frame(state: DataState, options: {
    lang: Language;
    headingLevel: number;
    retry: () => void;
}, content: FrameContent): TemplateResult;
/** A widget that waits for data. What the page's author put between the tags is shown meanwhile. */
export declare function loadingFrame(state: LoadingState, lang: Language): TemplateResult;
/** A widget without data: says so, and offers the one thing that can be done. */
export declare function failedFrame(state: FailedState, lang: Language, retry: () => void): TemplateResult;
/** A widget whose own code failed: the page and its neighbours live on. */
export declare function brokenFrame(lang: Language): TemplateResult;
