/** The order of elements on a page, across shadow roots: what one shows stands where its host does. */
/** The element with the hosts of all shadow roots round it, the outermost first. */
function withHosts(node) {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? [...withHosts(root.host), node] : [node];
}
/** Whether no other one stands before it on the page: of several that could speak, it is the one that does. */
const isFirst = (one, all) => 
// Servers have no class of nodes, and one widget at a time.
all.every((other) => other === one || !(other instanceof Node) || !precedes(other, one));
/** Whether `one` stands before `other`. */
function precedes(one, other) {
    const ones = withHosts(one);
    const others = withHosts(other);
    // From here on they are in different trees; a host stands before what its root holds.
    const at = ones.findIndex((each, depth) => each !== others[depth]);
    const [here, there] = [ones[at], others[at]];
    if (!here || !there)
        return ones.length < others.length;
    return (there.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

export { isFirst, precedes };
