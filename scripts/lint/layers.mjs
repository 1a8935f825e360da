// The architecture as a list: a file of `src` may import from its own layer and from those before it,
// never from a later one, and an element never from another element's folder.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** Bottom to top. Folders and files of `src`; what is not listed is the top layer. */
const layers = [
  [
    'loading',
    'feed',
    'geo',
    'i18n',
    'snapshot',
    'catalogue.common.ts',
    'catalogue.types.ts',
    'element-manual.ts',
  ],
  ['model'],
  // What is said in words: names of things, fields of records; what visitors may ask for; votes.
  ['texts', 'describe', 'selection', 'voting'],
  ['store'],
  ['context', 'controllers', 'exports', 'styles', 'fds-element.ts'],
  ['parts'],
  ['static'],
  ['fds-widget.ts'],
];
/** Layers that know neither Lit nor page, clock or chance. */
export const pureLayers = layers.slice(0, 4).flat();
const domLayers = layers.slice(4).flat();

const inSource = (names) => names.map((name) => `./${name}`);

/** The kit knows neither doctor nor assistant nor the page for editors; one lazy import of the autoloader leads to the doctor. */
function apart() {
  const message = 'The kit does not know what stands beside it (scripts/lint/layers.mjs).';
  const beside = ['./doctor', './assistant', './editors'];
  return [
    { target: './src/!(autoload)/**/*', from: beside, message },
    { target: './src/*.ts', from: beside, message },
    { target: './src/autoload', from: './doctor', except: ['./doctor.ts'], message },
    { target: './src/autoload', from: ['./assistant', './editors'], message },
    { target: './doctor', from: ['./assistant', './editors'], message },
    { target: './assistant', from: './editors', message },
    { target: './editors', from: ['./doctor', './assistant'], message },
  ];
}

/** Import zones for `no-restricted-paths`, made from `layers`. */
export function importZones() {
  const below = layers.map((_, index) => inSource(layers.slice(0, index + 1).flat()));
  const zones = layers.map((layer, index) => ({
    target: layer.map((name) => `./src/${name}`),
    from: './src',
    except: below[index],
    message:
      'A layer may import only from itself and from the layers below (scripts/lint/layers.mjs).',
  }));
  const folder = join(root, 'src/elements');
  for (const element of existsSync(folder) ? readdirSync(folder) : []) {
    zones.push({
      target: `./src/elements/${element}`,
      from: './src',
      except: [...below.at(-1), `./elements/${element}`],
      message: "An element uses layers below and its own folder, never another element's.",
    });
  }
  zones.push({
    target: './src/**/*.layout.ts',
    from: domLayers.map((name) => `./src/${name}`),
    message: 'Layout modules are arithmetic: pass in what they need.',
  });
  zones.push(...apart());
  return zones;
}
