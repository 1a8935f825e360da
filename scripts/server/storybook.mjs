// Storybook below /storybook/ of the demo, also while it is still being built.
import { answer, fileFor, readIfFile, typeOf } from './static.mjs';

const prefix = '/storybook';

/** Whether an address belongs to the Storybook. */
export const isStorybook = (url) => url === prefix || /^\/storybook[/?#]/.test(url);

const escaped = (text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

const waiting = `<!doctype html><html lang="de"><meta charset="utf-8">
<meta http-equiv="refresh" content="3"><title>Storybook wird gebaut</title>
<h1>Storybook wird gebaut</h1>
<p>Das dauert etwa eine halbe Minute. Diese Seite lädt sich von selbst neu.</p></html>`;

const failed = (reason) => `<!doctype html><html lang="de"><meta charset="utf-8">
<title>Storybook fehlt</title><h1>Storybook konnte nicht gebaut werden</h1>
<pre>${escaped(reason)}</pre></html>`;

function say(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
}

/**
 * Answers a request below `/storybook/`. `storybook` is `{ folder, state }`; undefined where the demo
 * runs without one. Its pages have no Content-Security-Policy: Storybook's own program needs inline
 * scripts.
 */
export async function answerStorybook(request, response, storybook) {
  if (!storybook) return say(response, 404, failed('Diese Vorführung läuft ohne Storybook.'));
  const { folder, state } = storybook;
  if (state.is === 'building') return say(response, 503, waiting);
  if (state.is === 'failed') return say(response, 500, failed(state.reason));
  const rest = request.url.slice(prefix.length);
  if (!rest.startsWith('/')) {
    return response.writeHead(301, { Location: `${prefix}/${rest}` }).end();
  }
  const path = fileFor(folder, rest);
  const headers = { 'Content-Type': typeOf(path ?? ''), 'X-Content-Type-Options': 'nosniff' };
  return answer(request, response, await readIfFile(path), headers);
}
