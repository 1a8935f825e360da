/** To what the entries belong, with the number of each: side by side, for they are no parts of one sum. */
import { type TemplateResult } from 'lit';
import type { Telling } from '../../parts/unreadable.js';
import type { ScopeSum } from './project-list.layout.js';
/** @param noScope what is said of entries whose scope is not known */
export declare function sumList({ model, lang }: Telling, sums: readonly ScopeSum[], noScope: string): TemplateResult;
