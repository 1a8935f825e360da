/**
 * Finds where in the text of a JSON document values stand, and keys that stand twice in one object. The
 * text is known to be JSON, so nothing is judged here; a tree of it all would take far longer.
 */

/** Pointers that are looked for, token by token. */
interface Wanted {
  /** Where the value begins, once it is found. */
  offset?: number;
  readonly below: Map<string, Wanted>;
}

/** A key that stands twice: the pointer, and where it stands the second time. */
export interface TwiceKey {
  readonly pointer: string;
  readonly key: string;
  readonly offset: number;
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Tokens of a pointer (RFC 6901). */
export const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A token of a pointer. */
export const toToken = (key: string | number): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1');

export class SourceScan {
  readonly #root: Wanted = { below: new Map() };
  readonly twice: TwiceKey[] = [];
  /** Keys and numbers that lead to the value at hand. */
  readonly #path: (string | number)[] = [];
  #at = 0;

  /** @param pointers whose places are wanted */
  constructor(
    readonly text: string,
    pointers: readonly string[],
  ) {
    for (const pointer of pointers) {
      let wanted = this.#root;
      for (const token of tokensOf(pointer)) {
        const next = wanted.below.get(token) ?? { below: new Map<string, Wanted>() };
        wanted.below.set(token, next);
        wanted = next;
      }
    }
    this.#value(this.#root);
  }

  /** Where the value of a pointer begins, or what is there of the way to it. */
  offsetOf(pointer: string): number {
    let wanted = this.#root;
    for (const token of tokensOf(pointer)) {
      const next = wanted.below.get(token);
      if (next?.offset === undefined) break;
      wanted = next;
    }
    return wanted.offset ?? 0;
  }

  #space(): void {
    while (this.text.charCodeAt(this.#at) <= 32) this.#at += 1;
  }

  /** Passes a string; returns its text. */
  #string(): string {
    const start = this.#at;
    let end = start;
    let isEscaped = true;
    while (isEscaped) {
      end = this.text.indexOf('"', end + 1);
      let slashes = 0;
      while (this.text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
      isEscaped = slashes % 2 === 1;
    }
    this.#at = end + 1;
    const raw = this.text.slice(start + 1, end);
    return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
  }

  #value(wanted: Wanted | undefined): void {
    this.#space();
    if (wanted) wanted.offset = this.#at;
    const sign = this.text.charAt(this.#at);
    if (sign === '{') this.#object(wanted);
    else if (sign === '[') this.#array(wanted);
    else if (sign === '"') this.#skipString();
    else
      while (this.#at < this.text.length && !',]} \n\r\t'.includes(this.text.charAt(this.#at)))
        this.#at += 1;
  }

  #skipString(): void {
    const end = this.text.indexOf('"', this.#at + 1);
    // Most strings have no escape before their end.
    if (this.text.charCodeAt(end - 1) === BACKSLASH) this.#string();
    else this.#at = end + 1;
  }

  #array(wanted: Wanted | undefined): void {
    this.#at += 1;
    this.#space();
    for (let index = 0; this.text.charAt(this.#at) !== ']'; index += 1) {
      this.#path.push(index);
      this.#value(wanted?.below.get(String(index)));
      this.#path.pop();
      this.#next();
    }
    this.#at += 1;
  }

  #object(wanted: Wanted | undefined): void {
    const seen = new Set<string>();
    this.#at += 1;
    this.#space();
    while (this.text.charCodeAt(this.#at) === QUOTE) {
      const offset = this.#at;
      const key = this.#string();
      this.#path.push(key);
      if (seen.has(key)) {
        this.twice.push({
          pointer: this.#path.map((token) => `/${toToken(token)}`).join(''),
          key,
          offset,
        });
      }
      seen.add(key);
      this.#space();
      this.#at += 1;
      this.#value(wanted?.below.get(key));
      this.#path.pop();
      this.#next();
    }
    this.#at += 1;
  }

  /** To the next entry, or to the bracket that ends them. */
  #next(): void {
    this.#space();
    if (this.text.charAt(this.#at) !== ',') return;
    this.#at += 1;
    this.#space();
  }
}
