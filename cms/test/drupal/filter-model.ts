/**
 * A small model of Drupal's filter for allowed tags, after its `FilterHtml` and `Xss` (the latter was run
 * once on the texts of the test and gave the same): tags that are not listed vanish and leave their
 * content; attributes that are not listed vanish, `name-*` lists all that begin so; `on…` and `style`
 * always vanish, `lang` and `dir` never.
 */
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** Attributes by tag, from a text such as `<a href> <div data-fds-*>`. */
export function readAllowed(list: string): ReadonlyMap<string, readonly string[]> {
  const tags = [...list.matchAll(/<([a-z0-9-]+)((?: [a-z*-]+)*)>/g)];
  return new Map(
    tags.map(([, tag = '', names = '']) => [tag, names.split(' ').filter(Boolean)] as const),
  );
}

function isAllowed(name: string, listed: readonly string[]): boolean {
  if (name === 'style' || name.startsWith('on')) return false;
  return [...listed, 'lang', 'dir'].some((each) =>
    each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name,
  );
}

function filterChildren(node: Element, allowed: ReadonlyMap<string, readonly string[]>): Child[] {
  return node.childNodes.flatMap((child): Child[] => {
    if (!('tagName' in child)) return [child];
    child.childNodes = filterChildren(child, allowed);
    const listed = allowed.get(child.tagName);
    if (!listed) return child.childNodes;
    child.attrs = child.attrs.filter(({ name }) => isAllowed(name, listed));
    return [child];
  });
}

/** A text as it leaves the filter. */
export function filterHtml(html: string, list: string): string {
  const root = parseFragment(`<div>${html}</div>`).childNodes[0] as Element;
  root.childNodes = filterChildren(root, readAllowed(list));
  return serialize(root);
}
