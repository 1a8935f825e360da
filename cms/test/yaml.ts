/**
 * Reads the part of YAML that our recipes are written in: maps and lists by indentation, flow maps of
 * words, quoted and plain texts, comments. Everything else is an error. (That the files are YAML at all
 * is checked by the formatter, which has a whole parser.)
 */

/** What a document holds. */
export type Yaml = string | boolean | number | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Line {
  readonly indent: number;
  readonly text: string;
}

function scalar(text: string): Yaml {
  const quoted = /^'((?:[^']|'')*)'$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll("''", "'");
  const flow = /^\{ ?(.*?) ?\}$/.exec(text);
  if (flow) {
    const pairs = (flow[1] ?? '').split(', ').filter(Boolean);
    return Object.fromEntries(pairs.map((pair) => entry(pair)));
  }
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^["&*!|>%@`[{]|: | #/.test(text)) throw new Error(`not read: ${text}`);
  return text;
}

function entry(text: string): [string, Yaml] {
  const [, key = '', value = ''] = /^([\w./-]+): (.+)$/.exec(text) ?? [];
  if (!key) throw new Error(`no entry: ${text}`);
  return [key, scalar(value)];
}

class Reader {
  #at = 0;
  constructor(readonly lines: readonly Line[]) {}

  block(indent: number): Yaml {
    return this.lines[this.#at]?.text.startsWith('- ') ? this.#list(indent) : this.#map(indent);
  }

  get isDone(): boolean {
    return this.#at === this.lines.length;
  }

  #list(indent: number): Yaml {
    const list: Yaml[] = [];
    for (let line = this.lines[this.#at]; line?.indent === indent; line = this.lines[this.#at]) {
      if (!line.text.startsWith('- ')) break;
      const text = line.text.slice(2);
      this.#at += 1;
      list.push(/^[\w./-]+: /.test(text) ? this.#rest(entry(text), indent + 2) : scalar(text));
    }
    return list;
  }

  #rest(first: [string, Yaml], indent: number): Yaml {
    const more = this.lines[this.#at]?.indent === indent ? this.#map(indent) : {};
    return { [first[0]]: first[1], ...(more as object) };
  }

  #map(indent: number): Yaml {
    const map: Record<string, Yaml> = {};
    for (let line = this.lines[this.#at]; line?.indent === indent; line = this.lines[this.#at]) {
      this.#at += 1;
      const header = /^([\w./\\-]+):$/.exec(line.text);
      const next = this.lines[this.#at];
      const [key, value] = header
        ? [header[1] ?? '', this.block(next && next.indent > indent ? next.indent : -1)]
        : entry(line.text);
      if (key in map) throw new Error(`${key} twice`);
      map[key] = value;
    }
    return map;
  }
}

/** The content of a document. */
export function parseYaml(source: string): Yaml {
  const lines = source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map((line) => ({ indent: line.search(/\S/), text: line.trim() }));
  const reader = new Reader(lines);
  const value = reader.block(0);
  if (!reader.isDone) throw new Error('wrong indentation');
  return value;
}
