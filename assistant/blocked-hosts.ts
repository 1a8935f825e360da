/** Hosts that the page's own Content-Security-Policy kept the preview from asking. */
import { hostName, policySource } from './snippets/kit-address.js';

/** Listens while the assistant is on the page. */
export class BlockedHosts {
  /** As browsers name them, whatever way they were typed. */
  readonly #origins = new Set<string>();

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
    return this.#origins.has(policySource(address).toLowerCase()) ? hostName(address) : undefined;
  }

  readonly #hear = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    const origin = policySource(blockedURI).toLowerCase();
    const isHost = effectiveDirective === 'connect-src' && hostName(blockedURI) !== undefined;
    if (!isHost || this.#origins.has(origin)) return;
    this.#origins.add(origin);
    this.changed();
  };
}
