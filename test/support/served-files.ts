/** What the shipped server configuration serves: a file of each class, and what it comes with. */
import { version } from './kit-package.js';

const [major = '', minor = ''] = version.split('.');
const IMMUTABLE = 'public, max-age=31536000, immutable';
const FLOATING = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const FEED = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=604800';
const SCRIPT = 'text/javascript; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
/** Media type of pages. */
export const PAGE = 'text/html; charset=utf-8';

/** A file by which its class is checked. */
export interface ServedFile {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly cache: string;
  /** Whether nginx puts the real address into it. */
  readonly addressed?: boolean;
}

const full = `/fds/${version}`;
/** One file of each class, the name of the chunk being found in the kit. */
export const servedFiles = (chunk: string): readonly ServedFile[] => [
  { name: 'a script of a version', path: `${full}/fds.js`, type: SCRIPT, cache: IMMUTABLE },
  { name: 'the frozen edition', path: `${full}/fds.classic.js`, type: SCRIPT, cache: IMMUTABLE },
  { name: 'the floating major', path: `/fds/${major}/fds.js`, type: SCRIPT, cache: FLOATING },
  {
    name: 'the floating minor',
    path: `/fds/${major}.${minor}/fds.js`,
    type: SCRIPT,
    cache: FLOATING,
  },
  { name: 'the address without version', path: '/fds/fds.js', type: SCRIPT, cache: FLOATING },
  {
    name: 'a chunk of the floating version',
    path: `/fds/${major}/chunks/${chunk}`,
    type: SCRIPT,
    cache: IMMUTABLE,
  },
  { name: 'a chunk', path: `/fds/chunks/${chunk}`, type: SCRIPT, cache: IMMUTABLE },
  {
    name: 'a style sheet',
    path: '/fds/fds.css',
    type: 'text/css; charset=utf-8',
    cache: FLOATING,
  },
  { name: 'the feed', path: '/fds/feed.v1.json', type: JSON_TYPE, cache: FEED },
  {
    name: 'the feed of the floating version',
    path: `/fds/${major}/feed.v1.json`,
    type: JSON_TYPE,
    cache: FEED,
  },
  {
    name: 'the data of a version',
    path: `${full}/feed.v1.json`,
    type: JSON_TYPE,
    cache: IMMUTABLE,
  },
  { name: 'the schema', path: '/fds/feed.v1.schema.json', type: JSON_TYPE, cache: FLOATING },
  { name: 'the list of versions', path: '/fds/index.json', type: JSON_TYPE, cache: FLOATING },
  {
    name: 'a licence text',
    path: '/fds/THIRD-PARTY-LICENSES.txt',
    type: 'text/plain; charset=utf-8',
    cache: FLOATING,
  },
  { name: 'the assistant', path: '/fds/assistant.html', type: PAGE, cache: FLOATING },
  { name: 'a page without script', path: '/fds/static/', type: PAGE, cache: FLOATING },
  {
    name: 'the frame page',
    path: '/fds/embed.html',
    type: PAGE,
    cache: FLOATING,
    addressed: true,
  },
  {
    name: 'a frame page of a version',
    path: `${full}/embed/timeline.html`,
    type: PAGE,
    cache: IMMUTABLE,
    addressed: true,
  },
  {
    name: 'an oEmbed document',
    path: '/fds/oembed/timeline.json',
    type: JSON_TYPE,
    cache: FLOATING,
    addressed: true,
  },
];
