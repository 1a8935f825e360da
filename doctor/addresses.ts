/** Addresses as a report may show them: it is passed on, so without credentials, query and fragment. */

/** The part of an address that says where something is; text that is no address stays as it is. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, protocol, host, pathname } = new URL(address);
  return `${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}`;
}

/** Scheme, host and port of an address; '' where it has none. */
export function originOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { origin } = new URL(address);
  return origin === 'null' ? '' : origin;
}

/** Whether browsers take the host for the visitor's own machine, and hence for safe. */
export function isLocal(address: string): boolean {
  const name = URL.canParse(address) ? new URL(address).hostname : '';
  return name === 'localhost' || name.endsWith('.localhost') || /^(127\.|\[::1\])/.test(name);
}
