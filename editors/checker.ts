/**
 * What reads and judges files: most of the page's code, with a parser of HTML for what tables hold. It is
 * fetched when somebody is about to give a file.
 */
export { readFiles } from './read-files.js';
export { checkPage } from '../src/editors/check/check-page.js';
