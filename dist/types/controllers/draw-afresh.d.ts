/** Forgets all that was drawn in a root, in whatever state that is, for a drawing from scratch. */
import { type RenderOptions } from 'lit';
type Root = HTMLElement | DocumentFragment;
/**
 * Empties the root.
 *
 * @returns what hands focus and open folds over to the new drawing
 */
export declare function drawAfresh(root: Root, options: RenderOptions): () => void;
export {};
