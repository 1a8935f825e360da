/**
 * Takes a shadow root over that came with the page, written by `fds render --mode hydrate`. The
 * widget is first drawn where nobody sees it; when that is whole both change places in one task, so
 * nothing flashes, jumps or stands there twice.
 */
import type { LitElement } from 'lit';
import { drawBefore } from './draw-afresh.js';
import { readVisitorState, restoreVisitorState } from './visitor-state.js';

type Host = LitElement & { renderRoot: HTMLElement | DocumentFragment };

/** The root of a widget that came with its content. */
export class ServedRoot {
  /** Where the widget draws meanwhile. */
  readonly stage = new DocumentFragment();

  /**
   * @param host the widget
   * @param root its shadow root, with the content that the page has brought along
   */
  constructor(
    readonly host: Host,
    readonly root: ShadowRoot,
  ) {
    drawBefore(this.stage, host.renderOptions);
  }

  /** Puts what is drawn into the place of what the page brought along. */
  handOver(): void {
    const { host, root, stage } = this;
    const state = readVisitorState(root);
    root.replaceChildren(stage);
    host.renderRoot = root;
    restoreVisitorState(root, state);
    // From now on it is this root that is watched.
    host.requestUpdate();
  }
}
