/** A part of a page as HTML text: without the comments of templates, indented where it is harmless. */
import { escapeMarkup, isVoid } from './snippets/markup.js';

/** Elements beside which white space is never seen. */
const BLOCKS = new Set(
  (
    'section,header,footer,main,nav,aside,div,p,ul,ol,li,dl,dt,dd,h1,h2,h3,h4,h5,h6,figure,' +
    'figcaption,table,caption,colgroup,col,thead,tbody,tfoot,tr,th,td,details,summary,svg,g,' +
    'path,circle,rect,line,polygon,polyline,use,defs,symbol,pattern,clippath'
  ).split(','),
);

const INDENT = '  ';

function startTag(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) =>
    value === '' ? ` ${name}` : ` ${name}="${escapeMarkup(value)}"`,
  );
  return `<${element.localName}${attributes.join('')}>`;
}

const isBlock = (node: Node): node is Element =>
  node instanceof Element && BLOCKS.has(node.localName.toLowerCase());

/** Text and elements; what a template has left between them is none of the page's. */
function contents(parent: Node): readonly Node[] {
  return [...parent.childNodes].filter((node) => node instanceof Element || node instanceof Text);
}

function element(node: Element, indent: string): string {
  const start = startTag(node);
  if (isVoid(node.localName)) return start;
  const end = `</${node.localName}>`;
  if (!contents(node).some(isBlock)) return start + trimmed(inline(contents(node))) + end;
  const inner = indent + INDENT;
  return [start, ...lines(node, inner), indent + end].join('\n');
}

/** Without the blanks at its ends, which nobody sees; spaces that must not break stay. */
const trimmed = (text: string): string => text.replace(/^ | $/g, '');

/** A run of text and inline elements as one line. */
function inline(nodes: readonly Node[]): string {
  const texts = nodes.map((node) =>
    node instanceof Element ? element(node, '') : escapeMarkup(node.textContent ?? ''),
  );
  return texts.join('').replace(/[ \t\n\r\f]+/g, ' ');
}

/** The contents of an element as lines: each block for itself, what is between blocks together. */
function lines(parent: Node, indent: string): readonly string[] {
  const result: string[] = [];
  let run: Node[] = [];
  const flush = (): void => {
    const text = trimmed(inline(run));
    if (text) result.push(indent + text);
    run = [];
  };
  for (const node of contents(parent)) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    result.push(indent + element(node, indent));
  }
  flush();
  return result;
}

/** What is in `parent`, as HTML. */
export function serialise(parent: Node): string {
  return lines(parent, '').join('\n');
}
