/** HTML as text: escaped, indented, easy to read in an editor. */

/** An element to be written. */
export interface MarkupElement {
  readonly tag: string;
  /** `true` for an attribute without a value; `undefined` leaves it out. */
  readonly attributes: Readonly<Record<string, string | true | undefined>>;
  readonly children?: readonly MarkupNode[];
}

/** An element, or text. */
export type MarkupNode = MarkupElement | string;

/** Longest line that stays one, in characters. */
const WIDTH = 96;

const INDENT = '  ';

const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that stays text, between tags and within double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Whether an element has no content and no end tag. */
export function isVoid(tag: string): boolean {
  return VOID.has(tag);
}

/** The attributes as they are written, each for itself. */
function attributeTexts({ attributes }: MarkupElement): readonly string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return value === true ? [name] : [`${name}="${escapeMarkup(value)}"`];
  });
}

function startTag(element: MarkupElement, indent: string): string {
  const attributes = attributeTexts(element);
  const line = [`<${element.tag}`, ...attributes].join(' ');
  if (indent.length + line.length < WIDTH || attributes.length < 2) return `${line}>`;
  const lines = attributes.map((attribute) => `${indent}${INDENT}${attribute}`);
  return [`<${element.tag}`, ...lines].join('\n') + `\n${indent}>`;
}

const isText = (node: MarkupNode): node is string => typeof node === 'string';

/** One node as text; `indent` stands before every further line. */
export function markup(node: MarkupNode, indent = ''): string {
  if (isText(node)) return escapeMarkup(node);
  const start = startTag(node, indent);
  if (isVoid(node.tag)) return start;
  const { children = [], tag } = node;
  const end = `</${tag}>`;
  if (children.every(isText)) return start + children.map((text) => markup(text)).join('') + end;
  const inner = indent + INDENT;
  const lines = children.map((child) => inner + markup(child, inner));
  return [start, ...lines, indent + end].join('\n');
}
