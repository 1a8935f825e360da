/** The language around an element: the nearest `lang`, through shadow roots. */
import { type Language } from './language.js';
/** The language that holds for an element now. */
export declare function languageAround(element: Element): Language;
