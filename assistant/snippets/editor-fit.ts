/**
 * Which form survives which editor. What is known of each: TYPO3's HTML sanitizer and WordPress' kses
 * drop tags they do not list; Drupal's filter lists them per text format; nothing filters plain HTML.
 */
import type { EmbedCms, EmbedForm, Survival } from './embed.types.js';

/** Where editors put something: as source text, or as formatted text. */
export type EditorKind = 'source' | 'text';

type Fit = Readonly<Record<EmbedForm, Survival>>;

const all: Fit = { script: 'yes', div: 'yes', iframe: 'yes', static: 'yes' };

/** A filter with a list of tags that an administrator can make longer. */
const filtered: Fit = { script: 'no', div: 'setup', iframe: 'no', static: 'setup' };

/** For each system how the forms fare in its source element and in its text editor. */
export const EDITOR_FIT: Readonly<Record<EmbedCms, Readonly<Record<EditorKind, Fit>>>> = {
  typo3: { source: all, text: filtered },
  gsb: { source: all, text: filtered },
  // data-* attributes pass kses since WordPress 5.0; tables and sections do, SVG does not.
  wordpress: { source: all, text: { script: 'no', div: 'yes', iframe: 'no', static: 'setup' } },
  drupal: { source: all, text: filtered },
  liferay: { source: all, text: filtered },
  html: { source: all, text: all },
};
