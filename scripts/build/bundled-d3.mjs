// The few functions of d3 that the npm edition uses, as one file of its own (`shared/d3.js`). As a
// dependency, d3 would bring 34 packages and 20 MB for a scale and two calendars; it is ISC-licensed,
// has no state and puts nothing on the page, so a second copy beside a page's own does no harm.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** What layout modules import from d3; a name that is missing here stops the build. */
const used = ['scaleUtc', 'utcMonth', 'utcYear'];

const entry = `export { ${used.join(', ')} } from 'd3';`;

/** d3's own licence asks that its notice goes with the code. */
const notice =
  '/*! Parts of d3-array, d3-color, d3-format, d3-interpolate, d3-scale, d3-time, d3-time-format and ' +
  'internmap, © Mike Bostock, ISC licence: see THIRD-PARTY-LICENSES.txt */\n';

async function bundle() {
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
  return `${notice}${output[0].code}`;
}

/** Puts the used functions into the place of `d3`. */
export function bundledD3() {
  return {
    name: 'bundled-d3',
    resolveId: (id) => (id === 'd3' ? { id: 'd3', moduleSideEffects: false } : null),
    load: (id) => (id === 'd3' ? bundle() : null),
  };
}
