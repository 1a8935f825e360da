/** The fields of the search, and how many Leitlinien it leaves. */
import { type TemplateResult } from 'lit';
import type { WidgetView } from '../../parts/view.types.js';
import type { MatrixScene, MatrixSearch, MatrixWishes } from './leitlinien-matrix.scene.js';
/** The whole form. What it leaves stands in the grid below. */
export declare function renderSearch(view: WidgetView, wished: MatrixSearch, isShown: MatrixScene['isShown'], wish: (wishes: Partial<MatrixWishes>) => void): TemplateResult;
