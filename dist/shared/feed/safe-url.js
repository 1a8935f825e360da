/** Addresses of the feed: only http and https lead anywhere. */
/** What RFC 3986 allows nowhere behind the host, and URL parsers leave as it is. */
const FORBIDDEN = /[[\]{}|\\^`"#]|%(?![\da-f]{2})/gi;
const encoded = (part) => part.replace(FORBIDDEN, encodeURIComponent);
/** A label of a name; one that says it is encoded, `xn--`, and ends in a hyphen encodes nothing. */
const LABEL = /^(?!xn--.*-$)[a-z\d_-]{1,63}$/;
/** So long is a name at most. */
const LONGEST_NAME = 253;
/** Whether a host can be asked for: parsers let names through that no server can have. */
function isHost(hostname) {
    if (hostname.startsWith('['))
        return true;
    const name = hostname.replace(/\.$/, '');
    return name.length <= LONGEST_NAME && name.split('.').every((label) => LABEL.test(label));
}
/**
 * The address if it may be linked, else nothing. Signs that do not belong into an address are encoded,
 * so that it is one for HTML and XML, too. With a name or a password in it, it would say them to everybody.
 */
function safeUrl(url) {
    // No base: a relative address of the feed would lead somewhere in the host page.
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href, origin, hostname, username, password } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:')
        return undefined;
    if (username || password || !isHost(hostname))
        return undefined;
    const [front = '', ...fragment] = href.slice(origin.length).split('#');
    const end = fragment.length > 0 ? `#${encoded(fragment.join('#'))}` : '';
    return `${origin}${encoded(front)}${end}`;
}

export { safeUrl };
