// What dist/custom-elements.json says: the elements a page author writes, with the attributes,
// events, parts and CSS properties of their JSDoc. Everything private or internal is left out. The
// types are spelt out afterwards (scripts/build/manifest.mjs).

import { sharedParts, sharedProperties } from './scripts/build/shared-parts.mjs';

const elementFile = /^src\/elements\/([^/]+)\/\1\.ts$/;
const elementName = (path) => elementFile.exec(path)?.[1];

/** Members that belong to Lit or to the inside of an element. */
const internal = new Set([
  'styles',
  'render',
  'isFdsElement',
  'isDetailsPanel',
  'hasOwnProperty',
  'requestUpdate',
  'shadowRootOptions',
]);
const isPublic = (member) =>
  (member.privacy ?? 'public') === 'public' &&
  !member.name.startsWith('#') &&
  !member.static &&
  !internal.has(member.name);

/** Base classes are no part of the package's public files. */
const own = ({ inheritedFrom, ...item }) => item;

/** Those of the class first: `lang` is known by a comment alone. */
const byField = (a, b) => Number(!a.fieldName) - Number(!b.fieldName);

/** Those of the class, and what all have; where both say something, the class knows it better. */
const withShared = (items = [], shared) => [
  ...items,
  ...shared.filter(({ name }) => !items.some((item) => item.name === name)),
];

/** The element that a module declares, with its tag, which only `define/` knows. */
function describe(declaration, name) {
  return {
    ...declaration,
    tagName: declaration.tagName ?? `fds-${name}`,
    customElement: true,
    members: declaration.members?.filter(isPublic).map(own),
    attributes: declaration.attributes?.map(own).sort(byField),
    events: declaration.events?.map(own),
    ...(name !== 'strategy' && {
      cssParts: withShared(declaration.cssParts, sharedParts),
      cssProperties: withShared(declaration.cssProperties, sharedProperties),
    }),
  };
}

/** Keeps the elements' own modules and names them by the files that the package ships. */
function publicElements() {
  return {
    name: 'public-elements',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const modules = manifest.modules.filter((module) => elementName(module.path));
      manifest.modules = modules
        .map((module) => {
          const name = elementName(module.path);
          const path = `dist/elements/${name}.js`;
          const declarations = module.declarations
            .filter((item) => item.kind === 'class' && item.name.startsWith('Fds'))
            .map((item) => describe(item, name));
          const exports = declarations.flatMap((item) => [
            { kind: 'js', name: item.name, declaration: { name: item.name, module: path } },
            {
              kind: 'custom-element-definition',
              name: item.tagName,
              declaration: { name: item.name, module: path },
            },
          ]);
          return { kind: 'javascript-module', path, declarations, exports };
        })
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.generated.ts', 'src/**/*.strings.ts', 'src/**/*.layout.ts', 'src/define/**'],
  litelement: true,
  dependencies: false,
  outdir: 'dist',
  plugins: [publicElements()],
};
