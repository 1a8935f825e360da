/**
 * A vote in the page's address, as a part of the fragment that all widgets share: `#fds=…;vote:…`. The
 * kit keeps parts which it does not know, so this one stays where something else is chosen.
 */
const OURS = /^#?fds=/i;
const VOTE = /(?:^#?fds=|;)vote:([^;&?]*)/i;
/** The vote of a fragment, as it stands there. */
function voteInFragment(fragment) {
    const plain = fragment.replaceAll(/%3a/gi, ':').replaceAll(/%3b/gi, ';');
    return VOTE.exec(plain)?.[1]?.replace(/[^\w.-]+.*$|\.+$/g, '');
}
/** The same fragment with another vote. */
function fragmentWithVote(fragment, vote) {
    const parts = OURS.test(fragment) ? fragment.replace(OURS, '').split(';') : [];
    const others = parts.filter((part) => part && !/^vote:/i.test(part));
    return `fds=${[...others, `vote:${vote}`].join(';')}`;
}
/**
 * The page's address with a vote.
 *
 * @param page an address of the page with any fragment
 */
function addressWithVote(page, fragment, vote) {
    const address = new URL(page);
    address.hash = fragmentWithVote(fragment, vote);
    return address.href;
}

export { addressWithVote, fragmentWithVote, voteInFragment };
