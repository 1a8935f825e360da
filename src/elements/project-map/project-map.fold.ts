/** Long lists, folded away under their number. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Scene } from './project-map.scene.js';

/**
 * So many items are rendered also while they are folded away, where the browser's search finds them.
 * More of them would make a page with thousands of projects slow, so they wait for being opened.
 */
const EAGER = 60;

/** What a fold holds. */
export interface Folded {
  /** Tells the folds of one rendering apart. */
  readonly key: string;
  readonly summary: unknown;
  /** Number of items. */
  readonly count: number;
  readonly render: () => TemplateResult;
}

/** Items behind their summary. */
export function renderFold(scene: Scene, { key, summary, count, render }: Folded): DirectiveResult {
  const hear = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) scene.unfold(key);
  };
  // A list of its own for each key, or one that was opened would leave the next one open.
  return keyed(
    key,
    html`<details class="fold" @toggle=${hear}>
      <summary>${summary}</summary>
      ${count <= EAGER || scene.unfolded.has(key) ? render() : nothing}
    </details>`,
  );
}
