/** What is news, as widgets show it. */
import type { TemplateResult } from 'lit';
import type { Ref } from '../model/model.types.js';
/** What is marked. */
export interface News {
    /** "Neu", "Geändert"; nothing for what is neither. */
    readonly badge: (ref: Ref) => TemplateResult | undefined;
}
