// What the bench has measured, where a page states it: `{ path, text }` each, kept in git.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const WITHOUT = 'four widgets';
const WITH = 'four widgets, preloaded';

/** Milliseconds until all of a page is painted, as in the bench's table. */
function paintedAfter(run, page) {
  const { all } = run.pages[page]?.medians ?? {};
  if (!(all > 0)) throw new Error(`bench/results/latest.json has no page "${page}".`);
  return Math.round(all);
}

/** With and without the lines of the snippet builder that ask for files early. */
export function effects() {
  const run = JSON.parse(readFileSync(join(root, 'bench/results/latest.json'), 'utf8'));
  const text = `// Made by scripts/generate.mjs from bench/results/latest.json; changes are lost.
/** How long a page of four widgets takes until all is painted, in milliseconds, and when it was measured. */
export const preloadEffect = {
  day: '${run.date}',
  without: ${paintedAfter(run, WITHOUT)},
  with: ${paintedAfter(run, WITH)},
};
`;
  return [{ path: 'assistant/snippets/preload-effect.generated.ts', text }];
}
