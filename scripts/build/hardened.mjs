// Places at which the bundled libraries trust the page round them, mended while bundling. Each entry
// must match exactly once: a new version of a library that reads otherwise stops the build, instead
// of shipping without its guard.
//
// - A page's `trusted-types` may allow Lit's policy once only, and another copy of Lit on the page may
//   have it: then creating it throws while the code is evaluated, and every tag stays dead. Where
//   strings are let through all the same, Lit works without a policy; where they are not, the trial
//   in src/fds-element.ts finds out, and the content between the tags stays.
// - MooTools puts functions of its own in the place of `Event` and `Document`. The native ones are
//   what `CustomEvent` and `document` inherit from.
import { sep } from 'node:path';

const EVENT = 'Object.getPrototypeOf(CustomEvent)';

const places = [
  {
    module: 'lit-html/lit-html.js',
    from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    to: '(()=>{try{return s?.createPolicy("lit-html",{createHTML:t=>t})}catch{return void 0}})()',
  },
  {
    module: '@lit/reactive-element/css-tag.js',
    from: '"adoptedStyleSheets"in Document.prototype',
    to: '"adoptedStyleSheets"in document',
  },
  {
    module: '@lit/context/lib/context-request-event.js',
    from: 'class s extends Event{',
    to: `class s extends ${EVENT}{`,
  },
  {
    module: '@lit/context/lib/controllers/context-provider.js',
    from: 'class e extends Event{',
    to: `class e extends ${EVENT}{`,
  },
];

function mend(code, { module, from, to }) {
  const parts = code.split(from);
  if (parts.length !== 2) {
    throw new Error(`scripts/build/hardened.mjs: ${module} no longer reads "${from}" once.`);
  }
  return parts.join(to);
}

/** The Rollup plugin for the editions that bring their libraries along. */
export function hardened() {
  return {
    name: 'hardened',
    transform(code, id) {
      const path = id.split(sep).join('/');
      const place = places.find(({ module }) => path.endsWith(`/node_modules/${module}`));
      return place ? { code: mend(code, place), map: null } : null;
    },
  };
}
