/** Reads a Content-Security-Policy and says what to write into it. */

/** The directives that stand in for others which a policy does not have. */
const FALLBACK: Readonly<Record<string, string>> = {
  'script-src-elem': 'script-src',
  'style-src-elem': 'style-src',
  'script-src': 'default-src',
  'style-src': 'default-src',
  'connect-src': 'default-src',
};

/** Directives of a policy, by name in lower case, each with its sources. Of twice the first counts. */
export function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** The name of the directive that decides for `directive` in a policy, if there is one. */
export function deciding(policy: string, directive: string): string | undefined {
  const directives = parsePolicy(policy);
  let name: string | undefined = directive;
  while (name !== undefined && !directives.has(name)) name = FALLBACK[name];
  return name;
}

/**
 * The line of a policy that allows `source` for `directive`, with what is allowed already.
 *
 * @param policy the page's policy; '' where it is not known
 */
export function lineWith(policy: string, directive: string, source: string): string {
  const base = directive.replace(/-(elem|attr)$/, '');
  const name = deciding(policy, directive);
  const known = name === undefined ? [] : (parsePolicy(policy).get(name) ?? []);
  const kept = known.filter((each) => each.toLowerCase() !== "'none'" && each !== source);
  return `${name === directive ? directive : base} ${[...kept, source].join(' ')};`;
}

/** Whether a source of a policy covers an origin. Paths in sources are not looked at. */
function covers(source: string, origin: URL, page: URL): boolean {
  const word = source.toLowerCase();
  if (word === '*') return origin.protocol.startsWith('http');
  if (word === "'self'") return origin.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/.test(word)) return word === origin.protocol;
  const [, scheme, host = '', port] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?/.exec(word) ?? [];
  const wanted = scheme ? `${scheme}:` : page.protocol;
  const upgraded = wanted === 'http:' && origin.protocol === 'https:';
  if (wanted !== origin.protocol && !upgraded) return false;
  const name = origin.hostname;
  if (host.startsWith('*.') ? !name.endsWith(host.slice(1)) : host !== name) return false;
  return port === '*' || (port ?? '') === origin.port;
}

/**
 * Whether a policy allows a request. Undefined where it cannot be told from the policy alone, as with
 * nonces.
 */
export function allows(
  policy: string,
  directive: string,
  address: string,
  page: string,
): boolean | undefined {
  const name = deciding(policy, directive);
  if (name === undefined) return true;
  const sources = parsePolicy(policy).get(name) ?? [];
  const [origin, own] = [new URL(address), new URL(page)];
  if (sources.some((source) => covers(source, origin, own))) return true;
  const byToken = sources.some((source) => /^'(nonce-|sha\d|strict-dynamic)/i.test(source));
  return byToken ? undefined : false;
}
