/** What the catalogue of elements (`catalogue.ts`) knows of each. */

/** A text in both languages. */
export type Bilingual = Readonly<Record<'de' | 'en', string>>;

/** What an attribute may hold. */
export type AttributeKind =
  'address' | 'date' | 'flag' | 'id' | 'land' | 'language' | 'level' | 'seconds';

/** Words of which it may hold several, in any order; without it all of them, as they stand here. */
export interface SomeOf {
  readonly someOf: readonly string[];
}

/** Kinds, or the words that are allowed: one of them, the default first, or some. */
export type AttributeValues = AttributeKind | readonly string[] | SomeOf;

/** Attributes by name. */
export type AttributeList = Readonly<Record<string, AttributeValues>>;

/** What is known of every element. */
export interface CatalogueEntry {
  /** Its class, in `elements/<name>/<name>.ts`. */
  readonly className: string;
  readonly name: Bilingual;
  /** What a visitor asks it. */
  readonly question: Bilingual;
  /** What it shows, in a sentence or two. */
  readonly summary: Bilingual;
  /** Attributes beside those that all widgets have. */
  readonly attributes: AttributeList;
}

/** What is known of an element that shows something. */
export interface WidgetEntry extends CatalogueEntry {
  /** Its own heading where the data say nothing else, for titles of documents. */
  readonly heading: Bilingual;
  /** Text of the link that stands in for it where there is no script. */
  readonly fallback: Bilingual;
  /** The official page of its subject; absent: there is none, and the kit's static page stands in. */
  readonly official?: string;
  /** Export of `<name>.static.ts`, where it can be plain HTML. */
  readonly staticForm?: string;
  /** Whether it shows the same whatever Land a page is about. */
  readonly isOfAll?: true;
  /** Whether it is one of those that `strategy` stands for. */
  readonly isMain?: true;
  /** Whether its first picture needs what the main ones fetch on need: the script tag asks for that, too. */
  readonly needsLater?: true;
  /** Height of a frame that nobody adjusts, in CSS pixels: what fits on a screen, the rest scrolls. */
  readonly screenHeight: number;
  /** Height of a frame before it has said its own, in CSS pixels: about what all of it needs. */
  readonly frameHeight: number;
  /** Heights that are kept free until it is there. */
  readonly place: Place;
}

/** A height in em of the widget's own text; or that of a screen, where it is higher than most. */
type Height = number | 'screen';

/**
 * Heights that a widget needs with the shipped data, each with the width of a page in CSS pixels from which on
 * it does; in order, the first from 0 on. Never more than a screen is kept free, since nobody sees move what is
 * further down; how much that is at most: `scripts/generate/places.mjs`. Never more than 100 px above what is
 * needed, in any language: `test/e2e/widget-box.e2e.ts`.
 */
export type Place = readonly (readonly [from: number, height: Height])[];
