/** XML as text: an element with what is in it. */
import { escapeHtml } from '../html-page.js';

/** An element of XML; what is `undefined` is not there. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly content: string | readonly (XmlElement | undefined)[];
}

export const element = (
  name: string,
  content: XmlElement['content'],
  attributes: XmlElement['attributes'] = {},
): XmlElement => ({ name, content, attributes });

/** An element of text, if there is any. */
export const textElement = (name: string, text: string | undefined): XmlElement | undefined =>
  text === undefined || text === '' ? undefined : element(name, text);

function write({ name, attributes = {}, content }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const open = [name, ...pairs.map(([key, value]) => `${key}="${escapeHtml(value ?? '')}"`)].join(
    ' ',
  );
  if (typeof content === 'string') return `${indent}<${open}>${escapeHtml(content)}</${name}>`;
  const inner = content.filter((each): each is XmlElement => each !== undefined);
  if (inner.length === 0) return `${indent}<${open}/>`;
  return [
    `${indent}<${open}>`,
    ...inner.map((each) => write(each, `${indent}  `)),
    `${indent}</${name}>`,
  ].join('\n');
}

/** A document in UTF-8. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
