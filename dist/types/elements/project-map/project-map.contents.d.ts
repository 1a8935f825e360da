import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { type Scene } from './project-map.scene.js';
export { linkedWords, renderChoiceLegend } from './project-map.choice-legend.js';
export { standingsOf } from './project-map.standing.js';
export { renderTies, tieWords } from './project-map.ties.js';
/** The look of what is rendered here. */
export declare const sheets: readonly CSSResult[];
/** What the panel holds once something is open or chosen. */
export declare function renderContents(scene: Scene): TemplateResult;
/** On small screens the way from the picture to what it has opened, which may stand far below. */
export declare function renderToPanel({ goToPanel, open, view }: Scene): TemplateResult | typeof nothing;
