/**
 * The doctor: what `?fds-debug` in a page's address starts. Says what is loaded, from where, in which
 * version, and why a widget shows nothing. Needs nothing of the kit's other code, which may be what
 * is missing: the panel comes from a file of its own, and without it the report is shown as text.
 */
import { type Loaders } from './copies.js';
/** Adds this copy of the kit to those that are examined; the first one on a page opens the panel. */
export declare function start(loaders: Loaders): void;
