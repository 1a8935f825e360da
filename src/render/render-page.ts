/** Whole documents round rendered widgets. */
import type { Language } from '../i18n/language.js';

/** What stands in a document. */
export interface RenderedPage {
  readonly lang: Language;
  readonly title: string;
  /** Ready markup for the head, each a line. */
  readonly head: readonly string[];
  /** Ready markup for the body. */
  readonly body: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that stays text, between tags and within quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A document that follows the reader's colour scheme and needs no script. */
export function renderPage({ lang, title, head, body }: RenderedPage): string {
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}</title>`,
    ...head,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
