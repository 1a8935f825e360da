/** The map as a drawing that needs no script: shapes, and the two numbers of each Land. */
import { type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { ProjectMapLayout } from './project-map.layout.js';
/** Shapes first, or a neighbour would cover the numbers that reach beyond their Land. */
export declare function staticMap(layout: ProjectMapLayout, lang: Language): TemplateResult;
