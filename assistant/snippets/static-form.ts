/** Which widgets can be plain HTML. Kept apart from their templates, which only a browser needs. */
import { staticNames, type WidgetName } from '../../src/catalogue.js';

/** Whether there is plain HTML of a widget. */
export const hasStaticForm = (widget: WidgetName): boolean => staticNames.includes(widget);
