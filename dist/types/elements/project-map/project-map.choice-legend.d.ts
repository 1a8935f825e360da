/** What a choice adds to the picture in words: lines of the legend, and of a place's name. */
import { type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { Standing } from './project-map.open.js';
import { type Scene } from './project-map.scene.js';
/** Chosen, linked, led together: each only where it is to be seen. */
export declare function renderChoiceLegend({ joint, standings, view }: Scene): TemplateResult;
/** What of a place is linked with the selection; nothing where it is not. */
export declare function linkedWords({ state, leads, partners }: Standing, lang: Language): string | undefined;
