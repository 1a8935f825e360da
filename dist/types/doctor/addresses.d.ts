/** Addresses as a report may show them: it is passed on, so without credentials, query and fragment. */
/** The part of an address that says where something is; text that is no address stays as it is. */
export declare function shownAddress(address: string): string;
/** Scheme, host and port of an address; '' where it has none. */
export declare function originOf(address: string): string;
/** Whether browsers take the host for the visitor's own machine, and hence for safe. */
export declare function isLocal(address: string): boolean;
