/** Whether HTML that came of what an editor wrote holds nothing but what we write ourselves. */
import assert from 'node:assert/strict';
import { Catalog } from './catalog.js';
import { FIELDS, NASTY, type Given } from './choices.js';
import { parseHtml, withInside, type Tree } from './html-tree.js';

const OWN = ['src', 'land', 'since', 'lang', 'data-theme', 'heading-level', 'view', 'spacing'];
const FRAME = ['src', 'title', 'frameborder', 'width', 'height', 'loading', 'sandbox', 'allow'];

function allowed({ tag, attributes }: Tree): readonly string[] | undefined {
  if (tag === 'a') return ['href', 'lang'];
  if (tag === 'p') return [];
  if (tag === 'iframe') return FRAME;
  if (tag === 'div') {
    return 'data-fds' in attributes
      ? ['data-fds', ...OWN.map((name) => `data-fds-${name}`)]
      : ['class'];
  }
  return ['strategy', ...Catalog.widgets].includes(tag.replace(/^fds-/, '')) ? OWN : undefined;
}

/** Fails where a tag, an attribute or an address is not one of ours. */
export function assertHarmless(html: string, from: unknown): void {
  const what = `${JSON.stringify(from)} gave ${html}`;
  for (const tree of parseHtml(html).flatMap(withInside)) {
    const names = allowed(tree);
    assert.ok(names, `<${tree.tag}>: ${what}`);
    for (const [name, value] of Object.entries(tree.attributes)) {
      assert.ok(names.includes(name), `${name}: ${what}`);
      if (/(^|-)(href|src)$/.test(name)) assert.match(value, /^(https?:\/\/[^/]|\/(?!\/))/, what);
    }
  }
}

/** Every bad text in every place. */
export function badChoices(): readonly Given[] {
  const good = { widget: 'timeline', land: 'DE-BY' };
  const single = FIELDS.flatMap((name) => NASTY.map((text) => ({ ...good, [name]: text })));
  const forms = ['element', 'twin', 'iframe'];
  return single.flatMap((given) => forms.map((form) => ({ form, ...given })));
}
