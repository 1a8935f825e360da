// `npm run bench`: sizes, loading on a slow device, growth with the data. Measures dist/ as it is.
import { budgets, measureGrowth } from './bench/growth.mjs';
import { measureLoad } from './bench/load.mjs';
import { measureParsing } from './bench/parse.mjs';
import { dist } from './paths.mjs';
import { measureFiles, measurePages } from './sizes.mjs';

console.log('\nWhat a page loads, in bytes');
console.table(measurePages(dist));

console.log('\nThe scripts, in bytes');
console.table(measureFiles(dist));

console.log('\nFrom JSON to model, medians in node');
console.table(await measureParsing());

const { rows, slowdown, runs } = await measureLoad();
console.log(`\nLoading in Chromium, processor slowed ${slowdown} times, medians of ${runs}`);
console.table(rows);

console.log('\nThe timeline by its events, milliseconds and nodes; allowed:', budgets.timeline);
console.table(await measureGrowth('timeline', 'measureTimeline'));

console.log('\nMap, list and filter by the projects; allowed:', budgets.projects);
console.table(await measureGrowth('projects', 'measureProjects'));
