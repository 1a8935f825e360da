/** What is open in a pyramid beside its layers, and where the details of what is chosen stand. */
import type { LitElement, TemplateResult } from 'lit';
import { levelBelow } from '../../parts/heading.js';
import { details } from '../../parts/details.js';
import type { Ref } from '../../model/model.types.js';
import { refKey, sameRef } from '../../model/ref.js';
import type { Selection } from '../../selection/selection.types.js';
import { layerOf } from './strategy-pyramid.contents.js';
import type { OpenedView, PyramidView } from './strategy-pyramid.view.js';

/** The place of what is chosen inside the details: for it they stay where they are. */
const IN_DETAILS = '/';

/** Keeps track for one pyramid, from the moment this code is there. */
export class Opened {
  readonly #unfolded = new Set<string>();
  /** The choice up to which things were opened. */
  #followed: Selection = null;
  /** Below the entry with this key, in this place, the details stand. */
  #anchor: (Ref & { readonly place: string }) | undefined;
  /** What a visitor has just chosen, and in which place: it is followed no further than there. */
  #wish: (Ref & { readonly place: string }) | undefined;

  /**
   * @param host the pyramid
   * @param open its open layers, to which those are added that a choice needs
   */
  constructor(
    readonly host: LitElement,
    readonly open: Set<string>,
  ) {}

  /** Selector of the entry below which details stand. */
  get entryOfDetails(): string | undefined {
    return this.#anchor && `[data-ref="${refKey(this.#anchor)}"]`;
  }

  /** Opens what a new choice needs to be seen, where this widget is to show its details. */
  follow(view: PyramidView): void {
    const { selection } = view.selection;
    if (sameRef(selection, this.#followed)) return;
    this.#followed = selection;
    const place = this.#wish && sameRef(selection, this.#wish) ? this.#wish.place : '';
    if (!selection || !view.showsDetails || (place === IN_DETAILS && this.#anchor)) return;
    const layer = layerOf(selection);
    if (layer !== undefined && !place) this.open.add(layer);
    if (selection.type === 'layer') return;
    this.#anchor = { ...selection, place };
    if (selection.type !== 'project') return;
    this.#unfolded.add(view.model.find('project', selection.id)?.scope ?? '');
  }

  /** The view for what is open. */
  viewOf(view: PyramidView, place = ''): OpenedView {
    return {
      ...view,
      choose: (request) => {
        this.#choose(view, request, place);
      },
      isUnfolded: (scope) => this.#unfolded.has(scope),
      fold: (scope, open) => {
        if (open) this.#unfolded.add(scope);
        else this.#unfolded.delete(scope);
      },
      at: (other) => this.viewOf(view, other),
      detailsBelow: (ref) => this.#detailsBelow(view, ref, place),
    };
  }

  #choose(view: PyramidView, request: Selection, place: string): void {
    this.#wish = request ? { ...request, place } : undefined;
    view.choose(request);
  }

  #detailsBelow(view: PyramidView, ref: Ref, place: string): TemplateResult | undefined {
    const { selection } = view.selection;
    if (!view.showsDetails || !selection || selection.type === 'layer') return undefined;
    const anchor = this.#anchor;
    if (!anchor || !sameRef(anchor, ref) || anchor.place !== place) return undefined;
    const choose = (request: Selection): void => {
      this.#choose(view, request, IN_DETAILS);
    };
    return details({ ...view, choose, headingLevel: levelBelow(view.headingLevel) }, selection);
  }
}
