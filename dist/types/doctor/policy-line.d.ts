/** Reads a Content-Security-Policy and says what to write into it. */
/** Directives of a policy, by name in lower case, each with its sources. Of twice the first counts. */
export declare function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]>;
/** The name of the directive that decides for `directive` in a policy, if there is one. */
export declare function deciding(policy: string, directive: string): string | undefined;
/**
 * The line of a policy that allows `source` for `directive`, with what is allowed already.
 *
 * @param policy the page's policy; '' where it is not known
 */
export declare function lineWith(policy: string, directive: string, source: string): string;
/**
 * Whether a policy allows a request. Undefined where it cannot be told from the policy alone, as with
 * nonces.
 */
export declare function allows(policy: string, directive: string, address: string, page: string): boolean | undefined;
