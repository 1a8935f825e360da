/** What the snippet builder is asked, and what it answers. */
import { widgetNames, type WidgetName } from '../../src/catalogue.js';
import type { LandIso } from '../../src/geo/laender.types.js';
import type { MainLanguage } from '../../src/i18n/language.js';

/** The widgets that can be embedded, by their tag without prefix, in the order of a full page. */
export const EMBED_WIDGETS = widgetNames;

/** A widget by its tag without prefix. */
export type EmbedWidget = WidgetName;

/** How a widget comes onto a page, in the order in which they are recommended. */
export const EMBED_FORMS = ['script', 'div', 'iframe', 'static'] as const;

/** `script`: the tag itself; `div`: its twin; `iframe`: a page in a frame; `static`: plain HTML. */
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** `floating` follows the releases by itself; `pinned` stays at one version until someone changes it. */
export const EMBED_EDITIONS = ['floating', 'pinned'] as const;

/** Which edition of the kit a page takes. */
export type EmbedEdition = (typeof EMBED_EDITIONS)[number];

/** Colour schemes that a page can force. */
export const EMBED_THEMES = ['light', 'dark'] as const;

/** A forced colour scheme. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What a page can say of the ground below. */
export const EMBED_GROUNDS = ['own', 'none'] as const;

/** `own`: the kit's paper; `none`: transparent, whatever is below. */
export type EmbedGround = (typeof EMBED_GROUNDS)[number];

/** The systems for which there are steps. */
export const EMBED_CMS = ['typo3', 'gsb', 'wordpress', 'drupal', 'liferay', 'html'] as const;

/** A content management system; `gsb`: Government Site Builder 11; `html`: none. */
export type EmbedCms = (typeof EMBED_CMS)[number];

/** What an editor wants. */
export interface EmbedChoice {
  /** At least one, each once; several share one `fds-strategy`. */
  readonly widgets: readonly EmbedWidget[];
  /** The view of one Land; absent: all. */
  readonly land?: LandIso;
  /** The day since which what is new is marked, `2025-06-26`; absent: nothing is. */
  readonly since?: string;
  readonly lang: MainLanguage;
  /** Absent: as the page has it. */
  readonly theme?: EmbedTheme;
  /** Absent: as it fits the page. */
  readonly ground?: EmbedGround;
  readonly form: EmbedForm;
  readonly edition: EmbedEdition;
  /** Where the kit lies, ending in `/`: `https://HOST/fds/`, or `/fds/` on the page's own server. */
  readonly base: string;
  /** Address of the feed; absent: `feed.v1.json` beside the kit. */
  readonly feed?: string;
  /** 1 to 6, 0 for no heading; absent: 2. */
  readonly headingLevel?: number;
  /** Accent of the page; absent: the page's own, or the kit's. */
  readonly accent?: EmbedAccent;
}

/** An accent for light and for dark pages, as `#rrggbb`. */
export interface EmbedAccent {
  readonly light: string;
  readonly dark: string;
}

/** What is known of a build of the kit: the contents of its `integrity.json`, and more. */
export interface KitFacts {
  readonly version: string;
  /** `sha384-…` by path, as in `integrity.json`. Without an entry a file cannot be pinned. */
  readonly files: Readonly<Record<string, string>>;
  /** Widgets as plain HTML for the chosen Land and language; only the static form needs them. */
  readonly pieces?: Readonly<Partial<Record<EmbedWidget, string>>>;
}

/** One directive of a Content-Security-Policy with what has to be added to it. */
export interface PolicyLine {
  readonly directive: string;
  readonly sources: readonly string[];
}

/** What a page's Content-Security-Policy must allow. */
export interface PolicyAdvice {
  /** Only what this form needs, and only what has to be added. */
  readonly lines: readonly PolicyLine[];
  /** The directives as text, each with its `;`, all in one line, as a header needs it. */
  readonly text: string;
  /** What else is worth knowing about it. */
  readonly notes: readonly string[];
}

/** How a form fares in a system: at once, after somebody has set something up, or not at all. */
export type Survival = 'yes' | 'setup' | 'no';

/** What one of a system's editors does to the chosen form. */
export interface EditorFit {
  readonly name: string;
  readonly survival: Survival;
}

/** How a snippet comes into one system. */
export interface CmsGuide {
  readonly name: string;
  /** Its editors; empty where there is none. */
  readonly editors: readonly EditorFit[];
  /** Numbered, short, one action each. */
  readonly steps: readonly string[];
  /** Folder with a recipe, in the repository and in the zip, e.g. `cms/typo3/`. */
  readonly recipe: string;
}

/** Everything an editor needs for one choice. */
export interface EmbedSnippet {
  /** `head` and `body` together: what a page takes in at one place. Empty where `impossible`. */
  readonly code: string;
  /** Once a page, or once in the template: style sheet and script. May be empty. */
  readonly head: string;
  /** Where the widget is to be seen. */
  readonly body: string;
  /** Before the script, if a page likes: lines that ask for the modules early; may be empty. */
  readonly preload: string;
  /** A rule for the page's style sheet; may be empty. */
  readonly css: string;
  readonly csp: PolicyAdvice;
  /** A paragraph for the privacy statement. */
  readonly privacy: Readonly<Record<MainLanguage, string>>;
  readonly guides: Readonly<Record<EmbedCms, CmsGuide>>;
  /** What this choice means and a reader would not expect. */
  readonly notes: readonly string[];
  /** Why there is no code for this choice. */
  readonly impossible?: string;
}
