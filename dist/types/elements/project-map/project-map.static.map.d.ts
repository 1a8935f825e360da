import { type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { ProjectMapLayout } from './project-map.layout.js';
/** Shapes first, or a neighbour would cover the numbers that reach beyond their Land. */
export declare function staticMap(layout: ProjectMapLayout, lang: Language): TemplateResult;
