// The few functions of d3 that the npm edition uses, as files of their own (`shared/d3.js`,
// `shared/d3-sankey.js`). As dependencies, they would bring 35 packages and 20 MB for a scale, two
// calendars and a diagram; they may be copied (ISC, BSD), have no state and put nothing on the page, so
// a second copy beside a page's own does no harm.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** What layout modules import from d3; a name that is missing here stops the build. */
const used = { d3: ['scaleUtc', 'utcMonth', 'utcYear'], 'd3-sankey': ['sankey'] };

/** Their own licences ask that a notice goes with the code. */
const notices = {
  d3:
    '/*! Parts of d3-array, d3-color, d3-format, d3-interpolate, d3-scale, d3-time, d3-time-format and ' +
    'internmap, © Mike Bostock, ISC licence: see THIRD-PARTY-LICENSES.txt */\n',
  'd3-sankey':
    '/*! d3-sankey, © Mike Bostock, BSD-3-Clause licence, and parts of d3-array, © Mike Bostock, ISC ' +
    'licence: see THIRD-PARTY-LICENSES.txt */\n',
};

async function bundle(name) {
  const entry = `export { ${used[name].join(', ')} } from '${name}';`;
  const built = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'd3-entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? entry : null),
      },
      nodeResolve(),
    ],
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return `${notices[name]}${output[0].code}`;
}

/** Puts the used functions into the place of the packages. */
export function bundledD3() {
  return {
    name: 'bundled-d3',
    resolveId: (id) => (Object.hasOwn(used, id) ? { id, moduleSideEffects: false } : null),
    load: (id) => (Object.hasOwn(used, id) ? bundle(id) : null),
  };
}
