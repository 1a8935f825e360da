/** What the sandbox of a frame lets through; what it does not, browsers drop without a word. */

/** What a sandbox can forbid: saving files, and windows of the browser such as the one for printing. */
export type FramePermission = 'downloads' | 'modals';

/**
 * Whether something is allowed here. No browser can be asked, so it is known only of frames that may be
 * looked at from within; `undefined` for a frame in another site's page, and for one without an origin.
 */
export function allowedInFrame(what: FramePermission, view: Window = window): boolean | undefined {
  const { parent } = view;
  // A page outside of frames has no origin where its server sandboxes it, and on a disk.
  if (parent === view)
    return view.origin !== 'null' || view.location.protocol === 'file:' || undefined;
  let frame: Element | null;
  try {
    frame = view.frameElement;
  } catch {
    return undefined;
  }
  if (!frame) return undefined;
  const sandbox = frame.getAttribute('sandbox');
  if (sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes(`allow-${what}`))
    return false;
  return allowedInFrame(what, parent);
}
