/** When the next frame has been painted, in milliseconds of `performance.now()`. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      // The task behind a frame runs when that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  });

/** Lets some frames pass, for what is fetched or drawn afterwards. */
export async function frames(count) {
  for (let frame = 0; frame < count; frame++) await painted();
}

/** Waits frame by frame until something is there. */
export async function until(isThere) {
  while (!isThere()) await painted();
}
