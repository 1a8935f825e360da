// A run as a page of Markdown: date, machine, method, versions, goals and tables.
import { judge } from './goals.mjs';
import { kilobytes, megabytes, milliseconds, ratio, table } from './markdown.mjs';

const text = (title, value) => ({ title, value, isText: true });
const number = (title, value) => ({ title, value });
const words = { true: 'yes', false: 'no' };

const goalTable = (run) =>
  table(
    [
      text('Goal', ({ what }) => what),
      number('Measured', ({ measured }) => measured),
      number('Goal', ({ goal }) => goal),
      text('Met?', ({ isMet }) => words[isMet] ?? 'not measured'),
    ],
    judge(run),
  );

const timeColumns = [
  number('in the window, ms', ({ medians }) => milliseconds(medians.window)),
  number('× static', ({ ratios }) => ratio(ratios.window)),
  number('all, ms', ({ medians }) => milliseconds(medians.all)),
  number('× static', ({ ratios }) => ratio(ratios.all)),
  number('taken over, ms', ({ medians }) => milliseconds(medians.takenOver)),
  number('blocked, ms', ({ medians }) => milliseconds(medians.blocked)),
  number('busy, ms', ({ medians }) => milliseconds(medians.busy)),
  number('of it its own, ms', ({ medians }) => milliseconds(medians.busyCpu)),
  number('script', ({ medians }) => milliseconds(medians.scriptCpu)),
  number('layout', ({ medians }) => milliseconds(medians.layoutCpu)),
  number('style', ({ medians }) => milliseconds(medians.styleCpu)),
  number('shift', ({ medians }) => medians.shift.toFixed(3)),
];
const actColumns = [
  number('update, ms', ({ medians }) => milliseconds(medians.update)),
  number('first click, ms', ({ medians }) => milliseconds(medians.firstClick)),
  number('until all has answered, ms', ({ medians }) => milliseconds(medians.firstClickAll)),
  number('later clicks, ms', ({ medians }) => milliseconds(medians.click)),
  number('until all has answered, ms', ({ medians }) => milliseconds(medians.clickAll)),
  number('heap, MB', ({ medians }) => megabytes(medians.heap)),
];
const requestColumns = [
  number('requests', ({ medians }) => medians.requests.toFixed(0)),
  number('depth', ({ medians }) => medians.depth.toFixed(0)),
  number('all, kB', ({ medians }) => kilobytes(medians.bytes)),
  number('page', ({ medians }) => kilobytes(medians.pageBytes)),
  number('script', ({ medians }) => kilobytes(medians.scriptBytes)),
  number('of it shipped data', ({ medians }) => kilobytes(medians.snapshotBytes)),
  number('style', ({ medians }) => kilobytes(medians.styleBytes)),
  number('data', ({ medians }) => kilobytes(medians.dataBytes)),
];

const pageTable = (run, columns) =>
  table([text('Page', ({ name }) => name), ...columns], Object.values(run.pages));

const readingTable = (run) =>
  table(
    [
      text('Where', ({ where }) => where),
      number('projects', ({ count }) => count.toLocaleString('en')),
      number('JSON, ms', ({ json }) => json.toFixed(2)),
      number('parser, ms', ({ parse }) => parse.toFixed(2)),
      number('model, ms', ({ model }) => model.toFixed(2)),
      number('a record, µs', (row) =>
        (((row.json + row.parse + row.model) / row.count) * 1_000).toFixed(1),
      ),
    ],
    run.reading,
  );

const instrumentTable = (run) =>
  table(
    [text('What', ({ what }) => what), number('ms', ({ ms }) => ms.toFixed(1))],
    run.instruments,
  );

const growthTable = (run) =>
  table(
    [
      text('Widget', ({ subject }) => subject),
      number('records', ({ count }) => count.toLocaleString('en')),
      number('painted, ms', ({ painted }) => milliseconds(painted)),
      number('nodes', ({ nodes }) => nodes.toLocaleString('en')),
      number('update, ms', ({ update }) => milliseconds(update)),
      number('click, ms', ({ click }) => milliseconds(click)),
      number('key, ms', ({ typed }) => milliseconds(typed)),
      number('heap a record, kB', ({ heapPerRecord }) => kilobytes(heapPerRecord)),
    ],
    run.growth,
  );

const method = ({ conditions: { cpu, latency, megabits }, rounds, viewport }) => `
Processor ${cpu} times slower, ${megabits} Mbit/s, ${latency} ms on the way to each answer, nothing in the
cache, window of ${viewport.width} × ${viewport.height}. HTTP/2 on the same machine, all texts as brotli. Medians of ${rounds} visits, page by
page in turns; a ratio compares with the static page with the same content of the same round.

- **Painted**, in all pages alike: an earlier, unhurried visit reads which words can be seen, in the window
  and in all, how many shapes there are, and which marks a page sets whose library draws on a canvas and
  says by an event of its own that it has. Then, whenever the document changes, the next frame looks whether
  all of it is there; the page is painted when that frame has been.
- **Taken over**: no shadow tree that the page brought along holds what it came with.
- **Blocked**: of each task what is longer than 50 ms.
- **Busy**: the main thread's tasks until painted at this slowdown. **Of it its own**: without the time in
  which other programs had the processor, which is what the goal means; how much of it is script, layout
  and style.
- **Requests**, **depth** (1 is the page) and **bytes** as they came through the line, until painted.
- **Update**: from the last byte of a changed feed until all that is new is painted.
- **Click**: from the event until what was clicked is painted as chosen, and until nothing changes any more;
  the pointer comes near first. **Key**: in the search, until nothing changes any more.
- **Heap**: after a collection.
- **Many records**: the processor and the line as they are, a page with one widget.`;

/** The whole page. */
export function reportOf(run) {
  const { date, commit, machine, versions, note } = run;
  const section = (title, body) => `## ${title}\n\n${body}`;
  const versionList = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${[
    `# Bench of ${date}`,
    `Commit ${commit}. ${machine}.${note ? ` ${note}` : ''}\n\n${versionList.join(' · ')}`,
    section('Goals', goalTable(run)),
    section('Until painted', pageTable(run, timeColumns)),
    section('Afterwards', pageTable(run, actColumns)),
    section('What is asked for until painted', pageTable(run, requestColumns)),
    section('From text to model', readingTable(run)),
    section('Instruments', instrumentTable(run)),
    section('Many records', growthTable(run)),
    section('Method', method(run).trim()),
  ].join('\n\n')}\n`;
}
