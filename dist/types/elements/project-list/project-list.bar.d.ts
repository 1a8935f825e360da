/** What stands around the table: search, how much there is, and the ways to the other pages. */
import { type TemplateResult } from 'lit';
import type { ListScene } from './project-list.scene.js';
/** The search, and the button that opens the filters. */
export declare function renderBar({ state, strings, change }: ListScene): TemplateResult;
/** How much is shown, said when it changes, and to what it belongs. */
export declare function renderCount({ view, strings, found, page, paper }: ListScene): TemplateResult;
/**
 * The ways to the pages before and behind. At the end of the table they lead to those above it, so
 * that a new page is read from its beginning, and the next one is still one key away.
 */
export declare function renderPages(scene: ListScene, at: 'top' | 'end'): unknown;
