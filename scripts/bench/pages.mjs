// The pages that `npm run bench` opens. To measure another one, add it to the list.
import { dist } from '../paths.mjs';
import { serveDemo } from '../start.mjs';

/** Serves the pages; returns `{ pages: [{ name, url }], close }`. */
export async function servePages() {
  const demo = await serveDemo({ kitFolder: dist });
  return {
    pages: [{ name: 'demo portal, four widgets', url: `${demo.portal}/` }],
    close: demo.close,
  };
}
