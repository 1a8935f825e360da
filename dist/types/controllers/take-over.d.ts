/**
 * Takes a shadow root over that came with the page, written by `fds render --mode hydrate`. The
 * widget is first drawn where nobody sees it; when it is complete both change places in one task, so
 * nothing flashes, jumps or stands there twice. Loaded by pages that have such a root and no other.
 */
import type { LitElement } from 'lit';
type Host = LitElement & {
    renderRoot: HTMLElement | DocumentFragment;
};
/** Puts what is drawn into `fragment` into the place of what the page brought along. */
export declare function takeOver(host: Host, root: ShadowRoot, fragment: DocumentFragment): Promise<void>;
export {};
