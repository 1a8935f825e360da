// Pages with the kit: the tags of the manual, and HTML that `fds render` has made.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualChoice } from '../../assistant/snippets/choice-address.ts';
import { embedSnippet } from '../../assistant/snippets/embed-snippet.ts';
import { four } from './names.mjs';

const script = '<script type="module" src="/kit/fds.js"></script>';
const tag = (name, attributes = '') => `<fds-${name}${attributes}></fds-${name}>`;
const fromFeed = (feed) => (feed ? ` src="${feed}"` : '');

/** What a visitor does: chooses Leitlinien in the matrix. */
const choosing = {
  target: '[part="cell"] button',
  chosen: '[part="cell"] button:is([aria-expanded="true"], [aria-pressed="true"])',
};

/** The four in a strategy; `feed` is an address, absent: the data that ship with the kit. */
export function fourTags(feed) {
  const body = `<fds-strategy${fromFeed(feed)}>${four.map((name) => tag(name)).join('\n')}</fds-strategy>`;
  const update = feed && 'document.querySelector("fds-strategy").reload()';
  return { head: script, body, update, click: choosing };
}

/** A page of the four with the lines of the snippet builder, by which it asks for all modules at once. */
export function preloaded(kit, page) {
  const facts = JSON.parse(readFileSync(join(kit, 'integrity.json'), 'utf8'));
  const { preload } = embedSnippet({ ...usualChoice('/kit/'), widgets: four }, facts);
  return { ...page, head: preload + page.head };
}

/** One widget alone. */
export function oneTag(name, feed, attributes = '') {
  const update = feed && `document.querySelector("fds-${name}").reload()`;
  return { head: script, body: tag(name, fromFeed(feed) + attributes), update };
}

/** Runs `fds render`, the program that portals run. */
function render(kit, name, feed, args) {
  const given = feed ? ['--feed', feed.file] : [];
  return execFileSync(
    process.execPath,
    [join(kit, 'cli/fds.js'), 'render', name, ...given, ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] },
  );
}

/** Plain HTML with the same content, without any script: the floor. */
export function staticPage(kit, names, feed) {
  const sheet = '<link rel="stylesheet" href="/kit/static/fds-static.css" />';
  const pieces = names.map((name) => render(kit, name, feed, ['--styles', 'SHEET']));
  const body = pieces.join('\n').replaceAll('<link rel="stylesheet" href="SHEET" />', '');
  return { head: sheet, body };
}

/** HTML that can be read at once, and that the kit's script takes over. */
export function hydratedPage(kit, names, feed) {
  const pieces = names.map((name) => {
    const sheet = `/kit/static/${name}.hydrate.css`;
    return render(kit, name, feed, ['--mode', 'hydrate', '--src', feed.url, '--styles', sheet]);
  });
  return { head: script, body: pieces.join('\n'), isTakenOver: true };
}
