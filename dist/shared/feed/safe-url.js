/** Addresses of the feed: only http and https lead anywhere. */
/** The address if it may be linked, else nothing. */
function safeUrl(url) {
    // No base: a relative address of the feed would lead somewhere in the host page.
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

export { safeUrl };
