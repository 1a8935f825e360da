/**
 * Twins: `<div data-fds="timeline" data-fds-land="DE-MV">…</div>`, for a CMS which strips tags it
 * does not know. The element is put inside and takes the content over as its fallback.
 */
/** Puts the element that a twin stands for inside it; says whether it did. */
export declare function upgradeTwin(twin: Element, known: (name: string) => boolean): boolean;
