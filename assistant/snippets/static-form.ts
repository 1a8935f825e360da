/** Which widgets can be plain HTML. Kept apart from their templates, which only a browser needs. */
import type { EmbedWidget } from './embed.types.js';

const STATIC: readonly EmbedWidget[] = [
  'strategy-pyramid',
  'leitlinien-matrix',
  'project-map',
  'timeline',
  'project-list',
];

/** Whether there is plain HTML of a widget. */
export function hasStaticForm(widget: EmbedWidget): boolean {
  return STATIC.includes(widget);
}
