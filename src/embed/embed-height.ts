/**
 * For pages that embed: makes frames of the kit as high as their content. A classic script; loaded
 * twice it does the same twice, which changes nothing. It sets a height and nothing else.
 */

/** Heights above this are not believed. In pixels. */
const MAX_HEIGHT = 20_000;

/** The frame of this page whose window speaks, also where it stands in an open shadow root. */
function frameOf(source: MessageEventSource, root: ParentNode): HTMLIFrameElement | undefined {
  for (const each of root.querySelectorAll('*')) {
    if (each instanceof HTMLIFrameElement && each.contentWindow === source) return each;
    const inside = each.shadowRoot && frameOf(source, each.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
}

/** Whether a page of the kit may speak for this frame: by the frame's own address, as it was written. */
function isOwn({ src, sandbox }: HTMLIFrameElement, origin: string): boolean {
  if (!URL.canParse(src)) return false;
  const { pathname, origin: expected } = new URL(src);
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  const isPage = /\/embed(\.html|\/[\w-]+\.html)$/.test(pathname);
  return isPage && origin === (isOpaque ? 'null' : expected);
}

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { readonly type?: unknown; readonly height?: unknown };
  if (type !== 'fds:height' || typeof height !== 'number' || !source) return;
  if (!(height >= 0 && height <= MAX_HEIGHT)) return;
  const frame = frameOf(source, document);
  if (!frame || !isOwn(frame, origin)) return;
  // With `box-sizing: border-box` the border is part of the height.
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.ceil(height) + border}px`;
});
