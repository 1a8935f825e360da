/** The lines by which a page asks for the kit's files before the script tag does. */
import { filesOf, type FileName } from '../../src/autoload/first-wave.js';
import type { EmbedChoice, KitFacts } from './embed.types.js';
import { kitBase } from './kit-address.js';
import { scriptFile } from './kit-files.js';
import type { MarkupElement } from './markup.js';

/** How the build calls a file of the first wave. */
const chunkOf = (file: FileName): string => (file === 'outlines' ? 'laender' : file);

/** Chunks that the tags of a choice need for their first picture, each once. */
function chunksOf({ widgets, lang, land }: EmbedChoice): ReadonlySet<string> {
  const shared = { view: '', lang, hasLand: land !== undefined, data: ['feed'] as const };
  const files = widgets.flatMap((name) => filesOf({ ...shared, tag: `fds-${name}` }));
  return new Set([...files.map(chunkOf), ...widgets]);
}

/**
 * `<link rel="modulepreload">` for each module of the first picture; none where the choice needs no
 * module, or the build is not known. Not for the feed: it is fetched without cookies, as no line can
 * ask for it, so that a line would have it fetched twice.
 */
export function preloadTags(choice: EmbedChoice, facts: KitFacts): readonly MarkupElement[] {
  if (scriptFile(choice) !== 'fds.js') return [];
  const base = kitBase(choice, facts);
  return [...chunksOf(choice)].flatMap((chunk) => {
    const file = `chunks/${chunk}-${facts.version}.js`;
    if (facts.files[file] === undefined) return [];
    return [{ tag: 'link', attributes: { rel: 'modulepreload', href: base + file } }];
  });
}
