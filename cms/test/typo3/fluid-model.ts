/**
 * A small model of Fluid, TYPO3's template language: the few tags that our templates use, and escaping as
 * Fluid does it by default (`htmlspecialchars` with both quotes). The real Fluid (2.15 and 4.6) gave the
 * same when the templates were written; it cannot be installed where tests run.
 */

type Values = Readonly<Record<string, unknown>>;

/** A file that a template asks for. */
export interface FluidAsset {
  readonly kind: 'script' | 'css';
  readonly attributes: Readonly<Record<string, string>>;
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}
type Node = Tag | string;

const TAG = /<(\/?)f:([\w.]+)((?:\s+\w+="[^"]*")*)\s*(\/?)>/g;

function parse(template: string): Node[] {
  const root: Tag = { name: '', attributes: {}, children: [] };
  const open: Tag[] = [root];
  let at = 0;
  for (const match of template.matchAll(TAG)) {
    const [all, close, name = '', attributes = '', single] = match;
    open.at(-1)?.children.push(template.slice(at, match.index));
    at = match.index + all.length;
    if (close) {
      if (open.pop()?.name !== name) throw new Error(`</f:${name}> closes nothing`);
      continue;
    }
    const pairs = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [
      key,
      value,
    ]);
    const tag: Tag = {
      name,
      attributes: Object.fromEntries(pairs) as Values as never,
      children: [],
    };
    open.at(-1)?.children.push(tag);
    if (!single) open.push(tag);
  }
  if (open.length !== 1) throw new Error(`<f:${open.at(-1)?.name ?? ''}> is not closed`);
  root.children.push(template.slice(at));
  return root.children;
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

function valueOf(path: string, values: Values): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Values | undefined)?.[key], values);
}

function textOf(path: string, values: Values): string {
  const value = valueOf(path, values);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

/** Draws a template with its partials. */
export class FluidModel {
  readonly assets = new Map<string, FluidAsset>();

  constructor(readonly partials: Readonly<Record<string, string>>) {}

  /** The HTML; what it asks for is in `assets`, by identifier, as TYPO3 keeps it. */
  render(template: string, values: Values): string {
    const inner = template.replace(
      /^<html [^>]*data-namespace-typo3-fluid="true">|<\/html>\s*$/g,
      '',
    );
    return this.#all(parse(inner), values).trim();
  }

  #all(nodes: readonly Node[], values: Values): string {
    return nodes.map((node) => this.#one(node, values)).join('');
  }

  #text(text: string, values: Values): string {
    return text.replace(/\{([\w.]+)\}/g, (_, path: string) => textOf(path, values));
  }

  #escaped(text: string, values: Values): string {
    return text.replace(/\{([\w.]+)\}/g, (_, path: string) => escape(textOf(path, values)));
  }

  #one(node: Node, values: Values): string {
    if (typeof node === 'string') return this.#escaped(node, values);
    const { name, attributes, children } = node;
    const given = (key: string): string => attributes[key] ?? '';
    const variable = (key: string): unknown => valueOf(given(key).slice(1, -1), values);
    switch (name) {
      case 'layout':
        return '';
      case 'section':
      case 'then':
      case 'else':
        return this.#all(children, values);
      case 'if':
        return this.#if(node, Boolean(variable('condition')), values);
      case 'for':
        return Object.entries((variable('each') ?? {}) as Values)
          .map(([key, value]) =>
            this.#all(children, { ...values, [given('as')]: value, [given('key') || '-']: key }),
          )
          .join('');
      case 'render':
        return this.#partial(given('partial'), given('arguments'), values);
      case 'asset.script':
      case 'asset.css':
        return this.#asset(name === 'asset.css' ? 'css' : 'script', attributes, values);
      default:
        throw new Error(`the model does not know <f:${name}>`);
    }
  }

  #if({ children }: Tag, isTrue: boolean, values: Values): string {
    const branch = (wanted: string): Node[] =>
      children.filter((node) => typeof node !== 'string' && node.name === wanted);
    const hasBranches = branch('then').length + branch('else').length > 0;
    if (hasBranches) return this.#all(branch(isTrue ? 'then' : 'else'), values);
    return isTrue ? this.#all(children, values) : '';
  }

  #partial(name: string, given: string, values: Values): string {
    const pairs = [...given.matchAll(/(\w+): (\w+)/g)].map(([, key = '', path = '']) => [
      key,
      valueOf(path, values),
    ]);
    return this.#all(parse(this.partials[name] ?? ''), Object.fromEntries(pairs) as Values);
  }

  #asset(
    kind: FluidAsset['kind'],
    given: Readonly<Record<string, string>>,
    values: Values,
  ): string {
    const pairs = Object.entries(given).map(([key, value]) => [key, this.#text(value, values)]);
    const { identifier = '', ...attributes } = Object.fromEntries(pairs) as Record<string, string>;
    this.assets.set(`${kind} ${identifier}`, { kind, attributes });
    return '';
  }
}
