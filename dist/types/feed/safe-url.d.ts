/** Addresses of the feed: only http and https lead anywhere. */
/** The address if it may be linked, else nothing. */
export declare function safeUrl(url: string | undefined): string | undefined;
