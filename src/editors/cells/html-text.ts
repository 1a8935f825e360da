/** HTML that was pasted into a cell, as plain text: the feed knows no markup. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { cleanText } from '../canonical/clean-text.js';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** What is not read out. */
const UNREAD = new Set(['script', 'style', 'template', 'head', 'title', 'noscript']);

const HTML_TAG =
  /<\/?(?:a|b|br|div|em|h[1-6]|i|li|ol|p|span|strong|sub|sup|table|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/i;
const HTML_ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|[aou]uml|[AOU]uml|szlig|ndash|mdash|bdquo|ldquo|rdquo|#\d+);/;

/** Whether a text holds tags or entities of HTML, and not only a "<" or "&" of its own. */
export const looksLikeHtml = (text: string): boolean =>
  /[<&]/.test(text) && (HTML_TAG.test(text) || HTML_ENTITY.test(text));
function textOf(node: Node): string {
  if (node.nodeName === '#text') {
    return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' ');
  }
  if (UNREAD.has(node.nodeName)) return '';
  if (node.nodeName === 'br') return '\n';
  const inner = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
  if (node.nodeName === 'li') return `\n– ${inner.trim()}\n`;
  if (node.nodeName === 'td' || node.nodeName === 'th') return `${inner.trim()} `;
  return BLOCKS.has(node.nodeName) ? `\n${inner}\n` : inner;
}

/** The text of a piece of HTML: blocks on lines of their own, items of lists with a dash. */
export function htmlToText(html: string): string {
  const text = parseFragment(html).childNodes.map(textOf).join('');
  const lines = text.split('\n').map((line) => line.replace(/[ \t\u00A0]+/g, ' ').trim());
  return cleanText(lines.filter((line) => line !== '').join('\n'));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as HTML, for one that would be taken for such: `htmlToText` gives it back, but for its blanks. */
export const textToHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\n', '<br>');
