/** `fds diff`: what differs between two feeds, in words. */
import { atomEntries, atomFeed, atomHead } from '../compare/atom.js';
import { compareFeeds } from '../compare/compare-feeds.js';
import {
  differenceJson,
  differenceMarkdown,
  differenceText,
  wordChanges,
} from '../compare/difference-report.js';
import { words } from '../words.js';
import { CallError, type Call, type Command, type EditorsWorld } from './command.types.js';
import { readDocument } from './feed-input.js';
import { textOption } from './call-options.js';

async function run(call: Call, world: EditorsWorld): Promise<0> {
  const { lang, options, files } = call;
  const [old, now, ...rest] = files;
  if (old === undefined || now === undefined || rest.length > 0) {
    throw new CallError(
      words(
        'Es braucht zwei Feeds: den alten und den neuen.',
        'It takes two feeds: the old one and the new one.',
      ),
    );
  }
  const documents = [await readDocument(world, old), await readDocument(world, now)] as const;
  const difference = compareFeeds(...documents);
  const changes = wordChanges(difference, documents, lang);
  const feed = textOption(call, 'feed');
  if (feed !== undefined) {
    await world.writeFile(
      feed,
      atomFeed(atomHead(documents[1], lang), atomEntries(difference, changes)),
    );
  }
  if (options['json'] === true)
    world.print(`${JSON.stringify(differenceJson(difference, changes), null, 2)}\n`);
  else if (options['md'] === true) world.print(differenceMarkdown(changes, lang));
  else world.print(differenceText(changes, lang));
  return 0;
}

export const diffCommand: Command = {
  name: 'diff',
  takes: words('<alt> <neu>', '<old> <new>'),
  summary: words(
    'Sagt, was sich zwischen zwei Feeds geändert hat: neu, geändert (Angabe für Angabe), entfernt, umbenannt.',
    'Says what has changed between two feeds: added, changed (value by value), removed, renamed.',
  ),
  options: {
    md: { type: 'boolean', what: words('als Markdown', 'as Markdown') },
    json: { type: 'boolean', what: words('als JSON', 'as JSON') },
    feed: {
      type: 'string',
      value: words('DATEI', 'FILE'),
      what: words('schreibt die Änderungen als Atom-Feed', 'writes the changes as an Atom feed'),
    },
  },
  examples: [
    'fds diff feed.alt.json feed.json',
    'fds diff https://HOST/fds/feed.v1.json feed.json --md',
    'fds diff alt.json neu.json --feed changes.xml',
  ],
  run,
};
