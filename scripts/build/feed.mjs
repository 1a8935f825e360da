// The shipped feed and its JSON Schema. The feed goes through the parser that the widgets use, and
// what a page would report as a problem stops the build: our own data have none.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { formatFeed, readFeedFiles } from '../feed-files.mjs';
import { root } from '../paths.mjs';

const source = (path) => tsImport(pathToFileURL(join(root, 'src', path)).href, import.meta.url);

/** Throws with one line per problem unless the feed is faultless. */
function assertFaultless({ feed, problems }) {
  const lines = problems.map(({ path, message }) => `  ${path}: ${message}`);
  if (lines.length > 0 || !feed) {
    throw new Error(['The feed in src/snapshot/ has problems:', ...lines].join('\n'));
  }
}

/** Writes feed.v1.json and feed.v1.schema.json into `out`. */
export async function writeFeed(out) {
  const { parseFeed } = await source('feed/parse-feed.ts');
  const { feedSchema } = await source('feed/schema.ts');
  const { jsonSchemaOf } = await source('feed/json-schema.ts');
  const { describeSchema } = await source('feed/describe-schema.ts');
  const feed = readFeedFiles();
  assertFaultless(parseFeed(feed, 'en'));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:fds-widgets:feed:1',
    title: 'Feed of the Föderale Digitalstrategie, version 1',
    description:
      'What fds-widgets show. Unknown keys are ignored; a value that breaks a rule is treated as ' +
      'absent and reported, a record without id or readable name left out; only a document that ' +
      'is no object or has another version is refused.',
    // Calendar checks and the like have no counterpart in JSON Schema; the parser makes them.
    ...describeSchema(jsonSchemaOf(feedSchema)),
  };
  writeFileSync(join(out, 'feed.v1.json'), formatFeed(feed));
  writeFileSync(join(out, 'feed.v1.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}
