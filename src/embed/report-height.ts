/** Tells the page round a frame how high the content is, so that it can make the frame as high. */

/** More than any widget needs; parents take nothing above it. In pixels. */
const MAX_HEIGHT = 20_000;

/** When the height is said again, in milliseconds: the parent's script may come after ours. */
const REPEATS: readonly number[] = [250, 1000, 3000, 10_000];

/** What the parent gets. */
export interface HeightMessage {
  readonly type: 'fds:height';
  /** The `id` of the page's address; empty if there is none. */
  readonly id: string;
  /** Height of the content in CSS pixels, a whole number up to `MAX_HEIGHT`. */
  readonly height: number;
}

/**
 * Posts the height of the document now, on each change and a few times early on. Whoever embeds the
 * page may read it: it says nothing that is secret. Nothing is taken from the parent.
 */
export function reportHeight(id: string): void {
  const root = document.documentElement;
  let said = 0;
  const say = (): void => {
    const message: HeightMessage = { type: 'fds:height', id, height: said };
    if (said > 0) parent.postMessage(message, '*');
  };
  // The box of the root follows its content and never the frame, so that the answer changes nothing.
  // Browsers call this once a frame at most.
  const measure = (): void => {
    const { width, height } = root.getBoundingClientRect();
    const now = Math.min(Math.ceil(height), MAX_HEIGHT);
    // In a hidden tab a frame has no width, and its content would seem to be as high as a tower.
    if (width === 0 || now === said) return;
    said = now;
    say();
  };
  new ResizeObserver(measure).observe(root);
  addEventListener('load', say);
  for (const time of REPEATS) setTimeout(say, time);
}
