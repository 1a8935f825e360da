/** Listens for breaches of the page's Content-Security-Policy that have to do with the kit. */
import { originOf } from '../addresses.js';
import type { PolicySeen, ViolationSeen } from '../observations.types.js';

/** What an event and a report have in common; a report calls two of them otherwise. */
interface Breach {
  readonly effectiveDirective?: string;
  readonly blockedURI?: string;
  readonly blockedURL?: string;
  readonly sourceFile?: string | null;
  readonly sample?: string | null;
  readonly disposition?: string;
  readonly originalPolicy?: string;
}

const keyOf = ({ directive, blocked, sample, reportOnly }: ViolationSeen): string =>
  [directive, blocked, sample, reportOnly].join(' ');

/** One listener for a page, from the doctor's start on; and what was reported before, where it can. */
export class PolicyWatch {
  readonly #violations = new Map<string, ViolationSeen>();
  readonly #blocked = new Set<string>();

  /** @param isOurs whether an address belongs to the kit or to one of its feeds */
  constructor(readonly isOurs: (address: string) => boolean) {
    document.addEventListener('securitypolicyviolation', (event) => {
      this.#note(event);
    });
    if (!('ReportingObserver' in globalThis)) return;
    const observer = new ReportingObserver(
      (reports) => {
        for (const { body } of reports) if (body) this.#note(body);
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
  }

  /** Whether the page's policy has stopped a request for an address. */
  hasBlocked(address: string): boolean {
    return this.#blocked.has(originOf(address));
  }

  /** What can be said of the page's policy now. */
  see(): PolicySeen {
    const metas = document.querySelectorAll('meta[http-equiv="content-security-policy" i]');
    return {
      metas: [...metas].map((meta) => meta.getAttribute('content') ?? ''),
      violations: [...this.#violations.values()],
    };
  }

  #note(breach: Breach): void {
    const { effectiveDirective: directive = '', sample, disposition, sourceFile } = breach;
    const address = breach.blockedURI ?? breach.blockedURL ?? '';
    const isPolicyName = directive === 'trusted-types' && /^(lit|fds)/.test(sample ?? '');
    const isOwn = this.isOurs(address) || isPolicyName || this.isOurs(sourceFile ?? '');
    if (!directive || !isOwn) return;
    const reportOnly = disposition === 'report';
    const blocked = originOf(address) || address;
    if (!reportOnly && originOf(address)) this.#blocked.add(blocked);
    const policy = breach.originalPolicy ?? '';
    const violation = { directive, blocked, sample: sample ?? '', reportOnly, policy };
    this.#violations.set(keyOf(violation), violation);
  }
}
