import { type TemplateResult } from 'lit';
import type { FeedEvent } from '../../feed/feed.types.js';
import { type LayerContents } from './strategy-pyramid.contents.js';
import { type Telling } from '../../parts/unreadable.js';
import { type PyramidView } from './strategy-pyramid.view.js';
/** Id of the element that a layer's button opens. */
export declare const panelId: (layer: string) => string;
/** When it was decided, as precisely as it is known, and the decision's number. */
export declare function decisionWords(telling: Telling, event: FeedEvent): string;
/** That a layer has no known decision, or that it could not be read. */
export declare function noDecisionWords({ lang, model }: Telling): string;
/**
 * The text beside a layer's shape, or inside its band; as a list without the button that opens it.
 *
 * @param inset how much narrower the band is than the lowest one, 0 to 6
 */
export declare function renderHead(view: PyramidView, contents: LayerContents, inset?: number): TemplateResult;
