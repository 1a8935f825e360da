/**
 * A small model of TYPO3's HTML sanitizer, which text editors' content passes: a list of allowed tags and
 * attributes; a tag that is not listed becomes text, an attribute vanishes. After
 * https://github.com/TYPO3/html-sanitizer (2.2, `CommonBuilder`) and TYPO3's `DefaultSanitizerBuilder`;
 * both were run once on the texts of the test and gave the same. Only the tags that we need are in it.
 */
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Allowed attributes of a tag, each with what its value must match. */
export type TagRule = Readonly<Record<string, RegExp>>;

const LISTED = ['class', 'id', 'dir', 'lang', 'role', 'style', 'tabindex', 'title', 'translate'];
const HREF = /^(https?:|mailto:|tel:|t3:|[^:]*$)/i;

const isGlobal = (name: string): boolean => LISTED.includes(name) || /^(data|aria)-/.test(name);

/** TYPO3's own rules, as far as our tests need them. */
export const defaultRules: Readonly<Record<string, TagRule>> = {
  p: {},
  div: {},
  a: { href: HREF, target: /./, rel: /./ },
};

function sanitizeNode(node: Element, rules: Readonly<Record<string, TagRule>>): void {
  const rule = rules[node.tagName];
  const { attrs } = node;
  node.attrs = attrs.filter(
    ({ name, value }) => isGlobal(name) || rule?.[name]?.test(value) === true,
  );
  node.childNodes = node.childNodes.map((child) => {
    if (!('tagName' in child)) return child;
    if (rules[child.tagName]) {
      sanitizeNode(child, rules);
      return child;
    }
    const value = serialize({ ...node, childNodes: [child] });
    return { nodeName: '#text', value, parentNode: node };
  });
}

/** A text as it leaves the sanitizer. */
export function sanitize(html: string, rules: Readonly<Record<string, TagRule>>): string {
  const root = parseFragment(`<div>${html}</div>`).childNodes[0] as Element;
  sanitizeNode(root, rules);
  return serialize(root);
}
