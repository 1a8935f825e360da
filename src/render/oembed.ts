/**
 * oEmbed (https://oembed.com) as files: whoever pastes the address of a page in `embed/` into a CMS gets
 * the frame. A file gives everybody the same answer: `maxwidth` and `maxheight` cannot be honoured, and
 * there is no XML form. Addresses in it must be whole, hence `fds oembed`, or a server that puts its own
 * address in the place of `HOST_BASE`.
 */
import {
  documentTitle,
  embedNames,
  embedWidget,
  STRATEGY_TITLE,
  type EmbedName,
} from '../embed/embed-widgets.js';
import type { MainLanguage } from '../i18n/language.js';
import { embedPage, embedPath, oembedPath } from './embed-page.js';
import { escapeText } from './render-page.js';

/** Stands in the shipped files for the address of the kit's folder, which no build knows. */
export const HOST_BASE = 'https://HOST/fds/';

/**
 * What a frame may do: run the kit; open the pages behind its links, as whole pages; save files; print.
 * Not: be of the kit's origin, touch the page round it, send forms.
 */
const FRAME_SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Width that the frame asks for, in pixels. */
const WIDTH = 800;
/** How long a CMS may keep the answer, in seconds: it changes with a new version of the kit only. */
const CACHE_AGE = 86_400;
/** Height of the frame with all main widgets, in pixels; what does not fit scrolls. */
const STRATEGY_HEIGHT = 900;

/** For whom the files are made. */
export interface OembedOptions {
  /** Address of the kit's folder, with a slash at the end. */
  readonly base: string;
  readonly lang: MainLanguage;
  /** What the frames are told to show, from the question mark on; absent: nothing but the widget. */
  readonly query?: string;
  /** Who offers the frames; absent: the strategy's name. */
  readonly provider?: string;
}

/** An oEmbed answer, version 1.0. */
export interface OembedDocument {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** A file, by its path from the kit's folder. */
export interface EmbedFile {
  readonly path: string;
  readonly text: string;
}

function frame(title: string, src: string, height: number): string {
  const attributes = {
    src,
    title,
    width: String(WIDTH),
    height: String(height),
    sandbox: FRAME_SANDBOX,
    loading: 'lazy',
  };
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeText(value)}"`);
  return `<iframe ${text.join(' ')}></iframe>`;
}

/** The answer for one page in `embed/`. */
function oembedDocument(name: EmbedName, options: OembedOptions): OembedDocument {
  const { base, lang, query = '', provider = STRATEGY_TITLE[lang] } = options;
  const title = documentTitle(name, lang);
  const height = name === 'strategy' ? STRATEGY_HEIGHT : embedWidget(name).height;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: base,
    cache_age: CACHE_AGE,
    width: WIDTH,
    height,
    html: frame(title, base + embedPath(name) + query, height),
  };
}

/** All pages for frames, with their oEmbed answers. */
export function embedFiles(options: OembedOptions): readonly EmbedFile[] {
  const { base, lang } = options;
  const pages = embedNames.flatMap((name) => [
    { path: embedPath(name), text: embedPage({ name, lang, base }) },
    {
      path: oembedPath(name),
      text: `${JSON.stringify(oembedDocument(name, options), null, 2)}\n`,
    },
  ]);
  return [{ path: embedPath(undefined), text: embedPage({ lang, base }) }, ...pages];
}
