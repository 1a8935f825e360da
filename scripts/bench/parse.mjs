// How the time from JSON to model grows with the number of projects, in the code that is shipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist } from '../paths.mjs';

const counts = [100, 1_000, 10_000];
const runs = 9;

/** The shipped feed with its projects multiplied; every copy has an id of its own, and no event leads to it. */
function feedWith(feed, count) {
  const projects = Array.from({ length: count }, (_, index) => {
    const project = feed.projects[index % feed.projects.length];
    return { ...project, id: `${project.id}-${index}` };
  });
  const events = feed.events.map((event) => ({ ...event, projects: [] }));
  return JSON.stringify({ ...feed, projects, events });
}

function medianTime(task) {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    task();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** Milliseconds per number of projects, ready for `console.table`. */
export async function measureParsing() {
  const { parseFeed, buildModel } = await import(pathToFileURL(join(dist, 'index.js')).href);
  const feed = JSON.parse(readFileSync(join(dist, 'feed.v1.json'), 'utf8'));
  const rows = {};
  for (const count of counts) {
    const text = feedWith(feed, count);
    const parsed = parseFeed(JSON.parse(text));
    const json = medianTime(() => JSON.parse(text));
    const parse = medianTime(() => parseFeed(JSON.parse(text))) - json;
    const model = medianTime(() => buildModel(parsed.feed));
    const round = (ms) => Number(ms.toFixed(2));
    rows[`${count.toLocaleString('en')} projects`] = {
      'JSON, ms': round(json),
      'parse, ms': round(parse),
      'model, ms': round(model),
      'per 1,000 projects, ms': round(((json + parse + model) / count) * 1000),
    };
  }
  return rows;
}
