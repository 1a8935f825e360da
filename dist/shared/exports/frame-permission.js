/** What the sandbox of a frame lets through; what it does not, browsers drop without a word. */
/**
 * Whether something is allowed here. No browser can be asked, so it is known only of frames that may be
 * looked at from within; `undefined` for a frame in another site's page, and for one without an origin.
 */
function allowedInFrame(what, view = window) {
    const { parent } = view;
    // A page outside of frames has no origin where its server sandboxes it, and on a disk.
    if (parent === view)
        return view.origin !== 'null' || view.location.protocol === 'file:' || undefined;
    let frame;
    try {
        frame = view.frameElement;
    }
    catch {
        return undefined;
    }
    if (!frame)
        return undefined;
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes(`allow-${what}`))
        return false;
    return allowedInFrame(what, parent);
}

export { allowedInFrame };
