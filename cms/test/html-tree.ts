/** HTML as a browser reads it, reduced to what counts: tags, attributes, text. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** An element; `text` is that of all inside it, white space folded. */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  readonly text: string;
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function toTree(node: DefaultTreeAdapterTypes.Element): Tree {
  return {
    tag: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    children: elementsOf(node.childNodes),
    text: textOf(node).replace(/\s+/g, ' ').trim(),
  };
}

const elementsOf = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Tree[] =>
  nodes.flatMap((node) => ('tagName' in node ? [toTree(node)] : []));

/** The elements of a piece of HTML. */
export const parseHtml = (html: string): Tree[] => elementsOf(parseFragment(html).childNodes);

/** An element and all inside it. */
export const withInside = (tree: Tree): Tree[] => [tree, ...tree.children.flatMap(withInside)];

/** A piece of HTML with its elements as nested lists, for a comparison that one can read. */
export function outline(html: string): unknown {
  const line = ({ tag, attributes, children, text }: Tree): unknown => [
    tag,
    attributes,
    children.length > 0 ? children.map(line) : text,
  ];
  return parseHtml(html).map(line);
}
