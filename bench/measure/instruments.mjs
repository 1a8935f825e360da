// The arithmetic of cascade and vote, each time on data that it has not met before, in Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFeed } from '../feed/make-feed.mjs';

const PROJECTS = 1_000;

const timed = (act) => {
  const begun = performance.now();
  act();
  return performance.now() - begun;
};

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

const repeat = (runs, act) => median(Array.from({ length: runs }, act));

/** Rows `{ what, ms }`: medians, from the model to the picture and from rule and key to the counts. */
export async function measureInstruments(kit, { parses }) {
  const load = (path) => import(pathToFileURL(join(kit, path)).href);
  const { parseFeed, buildModel } = await load('index.js');
  const { layoutCascade, readCascade } = await load('shared/elements/cascade/cascade.layout.js');
  const { LEVELS } = await load('shared/model/cascade-levels.js');
  const { CoalitionScan } = await load('shared/voting/coalitions.js');
  const { readAssembly } = await load('shared/elements/quorum/quorum.layout.js');

  const text = JSON.stringify(makeFeed({ projects: PROJECTS }));
  const modelOf = (json) => buildModel(parseFeed(JSON.parse(json)).feed);
  const cascade = repeat(parses, () => {
    const model = modelOf(text);
    const state = { onlyOfficial: false, opened: new Map() };
    return timed(() => layoutCascade(readCascade(model, LEVELS, state)));
  });

  const { quorum, shareKeys } = readAssembly(
    modelOf(readFileSync(join(kit, 'feed.v1.json'), 'utf8')),
  );
  const coalitions = repeat(parses, () => {
    const scan = new CoalitionScan(quorum, shareKeys[0]);
    return timed(() => {
      while (!scan.step());
      return scan.counts;
    });
  });
  return [
    { what: `cascade with ${PROJECTS.toLocaleString('en')} projects laid out`, ms: cascade },
    { what: 'all coalitions of one key', ms: coalitions },
  ];
}
