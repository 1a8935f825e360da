// How long the main thread worked until a page was painted, by Chromium's own counters. They are read
// when the page says that it is painted; a trace would say more, and would itself cost half as much again.

const counters = {
  busy: 'TaskDuration',
  script: 'ScriptDuration',
  layout: 'LayoutDuration',
  style: 'RecalcStyleDuration',
};

/** Of time as it passes at this slowdown, and of the processor's own, which others can't lengthen. */
const clocks = { timeTicks: '', threadTicks: 'Cpu' };

function readCounters({ metrics }, ending) {
  const value = (wanted) => metrics.find(({ name }) => name === wanted).value * 1_000;
  return Object.entries(counters).map(([key, counter]) => [`${key}${ending}`, value(counter)]);
}

/** Begins to count; resolves to a function that gives milliseconds until the page was painted. */
export async function countWork(page) {
  const sessions = new Map();
  for (const timeDomain of Object.keys(clocks)) {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain });
    sessions.set(session, clocks[timeDomain]);
  }
  const [first] = sessions.keys();
  let answers = [];
  await first.send('Runtime.enable');
  await first.send('Runtime.addBinding', { name: 'benchPainted' });
  first.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'benchPainted' || payload !== 'all') return;
    answers = [...sessions].map(async ([session, ending]) =>
      readCounters(await session.send('Performance.getMetrics'), ending),
    );
  });
  return async () => Object.fromEntries((await Promise.all(answers)).flat());
}
