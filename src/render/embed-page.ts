/**
 * The pages for frames: `embed.html`, which shows what its address asks for, and one for each widget in
 * `embed/`. They hold no inline script and no inline style, and lead to what works without a script.
 */
import {
  documentTitle,
  embedTitle,
  staticForm,
  STRATEGY_TITLE,
  type EmbedName,
} from '../embed/embed-widgets.js';
import type { MainLanguage } from '../i18n/language.js';
import { escapeText } from './render-page.js';

/** What a page is made for. */
export interface EmbedPageOptions {
  /** What the page shows whatever its address says; absent: what the address says. */
  readonly name?: EmbedName;
  readonly lang: MainLanguage;
  /** Address of the kit's folder, with a slash at the end, for the link that needs a whole address. */
  readonly base: string;
}

const plainForm: Readonly<Record<MainLanguage, string>> = {
  de: 'Fassung ohne Skript',
  en: 'Version without script',
};
const noScript: Readonly<Record<MainLanguage, string>> = {
  de: 'Dieser Baustein braucht JavaScript.',
  en: 'This widget needs JavaScript.',
};

/** Path of a page, from the kit's folder. */
export const embedPath = (name: EmbedName | undefined): string =>
  name ? `embed/${name}.html` : 'embed.html';

/** Path of the oEmbed document of a page, from the kit's folder. */
export const oembedPath = (name: EmbedName): string => `oembed/${name}.json`;

/** The link by which a CMS finds the oEmbed document. It has to be whole: WordPress resolves none. */
function discovery(name: EmbedName, { lang, base }: EmbedPageOptions): string {
  const title = escapeText(documentTitle(name, lang));
  const href = escapeText(base + oembedPath(name));
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${title}">`;
}

function staticLink(name: EmbedName, lang: MainLanguage, up: string): string {
  const text = name === 'strategy' ? STRATEGY_TITLE[lang] : embedTitle(name, lang);
  const link = `<a href="${up}${staticForm(name, lang)}">${plainForm[lang]}</a>`;
  return `${escapeText(text)}: ${link}`;
}

/** The document. */
export function embedPage(options: EmbedPageOptions): string {
  const { name, lang } = options;
  const shown = name ?? 'strategy';
  const up = name ? '../' : '';
  const link = staticLink(shown, lang, up);
  return [
    '<!doctype html>',
    `<html lang="${lang}"${name ? ` data-widget="${name}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(documentTitle(shown, lang))}</title>`,
    discovery(shown, options),
    `<link rel="stylesheet" href="${up}fds.css">`,
    `<link rel="stylesheet" href="${up}embed.css">`,
    `<script src="${up}embed.js" defer></script>`,
    '</head>',
    '<body>',
    // Moved into the page where modules cannot be loaded; until then it does nothing.
    `<template><script src="${up}fds.classic.js"></script></template>`,
    '<main>',
    `<noscript><p>${noScript[lang]} ${link}</p></noscript>`,
    // For browsers with scripts that do not run this one: shown when nothing has come for a while.
    `<p class="late">${link}</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
