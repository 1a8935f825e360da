// The demo: a page of a make-believe portal, and on an origin of its own the kit and a feed that can
// be edited while the page is open. Two origins, because that is how portals will use it; the portal
// runs the strict Content-Security-Policy that our documentation recommends.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { cache, root } from '../paths.mjs';
import { answerStorybook, isStorybook } from './storybook.mjs';
import { answer, fileFor, listen, readIfFile, typeOf } from './static.mjs';

const portalFolder = join(root, 'demo/portal');
const defaultFeed = join(cache, 'demo', 'feed.v1.json');

/** What a feed's host must send: any page may read it, and may ask whether it has changed. */
const kitHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const preflight = {
  ...kitHeaders,
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'If-None-Match',
};

/** The policy for a portal that uses the kit and nothing else. */
function portalPolicy(kit) {
  return [
    "default-src 'none'",
    `script-src ${kit}`,
    `connect-src ${kit}`,
    `frame-src ${kit}`,
    `style-src 'self' ${kit}`,
    "img-src 'self'",
    "font-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Answers what is no plain request for a file; returns whether it did. */
function refuse(request, response) {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  response.writeHead(request.method === 'OPTIONS' ? 204 : 405, preflight).end();
  return true;
}

function kitHandler(kit, feedFile) {
  return async (request, response) => {
    if (refuse(request, response)) return;
    const kitFolder = kit();
    const path = fileFor(kitFolder, request.url);
    const isFeed = path === join(kitFolder, 'feed.v1.json');
    const body = await readIfFile(isFeed ? feedFile : path);
    await answer(request, response, body, { ...kitHeaders, 'Content-Type': typeOf(path ?? '') });
  };
}

function portalHandler(kit, feedFile, storybook) {
  const shownPath = relative(root, feedFile).split(sep).join('/');
  return async (request, response) => {
    if (refuse(request, response)) return;
    if (isStorybook(request.url)) return answerStorybook(request, response, storybook);
    const path = fileFor(portalFolder, request.url);
    const body = await readIfFile(path);
    const type = typeOf(path ?? '');
    const isPage = body !== undefined && type.startsWith('text/html');
    const text = isPage
      ? String(body).replaceAll('{{KIT}}', kit).replaceAll('{{FEED_FILE}}', shownPath)
      : body;
    await answer(request, response, text, {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Content-Security-Policy': portalPolicy(kit),
    });
  };
}

/** Puts an editable copy of the shipped feed to `feedFile`, unless there is one already. */
function prepareFeed(kitFolder, feedFile) {
  if (existsSync(feedFile)) return;
  mkdirSync(dirname(feedFile), { recursive: true });
  const shipped = join(kitFolder, 'feed.v1.json');
  if (!existsSync(shipped)) return;
  const feed = JSON.parse(readFileSync(shipped, 'utf8'));
  writeFileSync(feedFile, `${JSON.stringify(feed, null, 2)}\n`);
}

/**
 * Serves the demo: the portal on `port`, the kit on the next one; 0 takes two free ones. `kitFolder` may
 * be a function, since a newer kit may take the place of the first.
 * Returns `{ portal, kit, feedFile, close }` with both origins.
 */
export async function serve({ port = 0, kitFolder, feedFile = defaultFeed, storybook }) {
  const current = typeof kitFolder === 'function' ? kitFolder : () => kitFolder;
  prepareFeed(current(), feedFile);
  const kit = await listen(kitHandler(current, feedFile), port === 0 ? 0 : port + 1);
  try {
    const portal = await listen(portalHandler(kit.origin, feedFile, storybook), port);
    const close = () => Promise.all([portal.close(), kit.close()]);
    return { portal: portal.origin, kit: kit.origin, feedFile, close };
  } catch (error) {
    await kit.close();
    throw error;
  }
}
