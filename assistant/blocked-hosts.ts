/** Hosts that the page's own Content-Security-Policy kept the preview from asking. */
import { hostName } from './snippets/kit-address.js';

/** Listens while the assistant is on the page. */
export class BlockedHosts {
  readonly #hosts = new Set<string>();

  /** @param changed called when another host was refused */
  constructor(readonly changed: () => void) {}

  start(): void {
    document.addEventListener('securitypolicyviolation', this.#hear);
  }

  stop(): void {
    document.removeEventListener('securitypolicyviolation', this.#hear);
  }

  /** The host of an address, if it was refused. */
  hostOf(address: string): string | undefined {
    const host = hostName(address);
    return host !== undefined && this.#hosts.has(host) ? host : undefined;
  }

  readonly #hear = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    const host = hostName(blockedURI);
    if (effectiveDirective !== 'connect-src' || host === undefined || this.#hosts.has(host)) return;
    this.#hosts.add(host);
    this.changed();
  };
}
