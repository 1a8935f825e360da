/** The page of the list as a table; a narrow container makes a card of each row. */
import { type TemplateResult } from 'lit';
import type { ListScene } from './project-list.scene.js';
/** The table of one page. */
export declare function renderTable(scene: ListScene): TemplateResult;
