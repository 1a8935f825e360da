/** Reads the simple XML of our recipes and fails where it is not well-formed. */

/** An element. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<\?xml [^?]*\?>|<!--(?:(?!--)[\s\S])*-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

function entities(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&([^;\s]*);?/g, (all, name: string) => {
    const sign = names[name];
    if (sign === undefined || !all.endsWith(';')) throw new Error(`bad reference ${all}`);
    return sign;
  });
}

/** The root element of a document. */
export function parseXml(source: string): XmlElement {
  const document: XmlElement = { name: '#document', attributes: {}, children: [], text: '' };
  const open = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`not well-formed at ${source.slice(at, at + 40)}`);
    const [, close, name, attributes = '', single, text] = match;
    const parent = open.at(-1);
    if (text !== undefined && parent) parent.text += entities(text);
    if (name === undefined) continue;
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w.:-]+)="([^"]*)"/g)];
    const given = pairs.map(([, key = '', value = '']) => [key, entities(value)]);
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(given) as Record<string, string>,
      children: [],
      text: '',
    };
    parent?.children.push(element);
    if (!single) open.push(element);
  }
  const [root, ...more] = document.children;
  if (open.length !== 1 || !root || more.length > 0) throw new Error('not one closed element');
  return root;
}

/** All elements of a name, at any depth. */
export const findAll = (element: XmlElement, name: string): XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => findAll(child, name)),
];
