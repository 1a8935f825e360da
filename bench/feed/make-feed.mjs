// The feed of the bench: made up, the same in each run, with about ninety records unless more are asked for.
import { seeded } from './random.mjs';

const SEED = 20261121;
const HOUR = 3_600_000;

const laender = [
  ['DE-BW', 'Baden-Württemberg'],
  ['DE-BY', 'Bayern'],
  ['DE-BE', 'Berlin'],
  ['DE-BB', 'Brandenburg'],
  ['DE-HB', 'Bremen'],
  ['DE-HH', 'Hamburg'],
  ['DE-HE', 'Hessen'],
  ['DE-MV', 'Mecklenburg-Vorpommern'],
  ['DE-NI', 'Niedersachsen'],
  ['DE-NW', 'Nordrhein-Westfalen'],
  ['DE-RP', 'Rheinland-Pfalz'],
  ['DE-SL', 'Saarland'],
  ['DE-SN', 'Sachsen'],
  ['DE-ST', 'Sachsen-Anhalt'],
  ['DE-SH', 'Schleswig-Holstein'],
  ['DE-TH', 'Thüringen'],
];
const verbs = ['bündeln', 'öffnen', 'vereinfachen', 'erproben', 'sichern', 'teilen', 'messen'];
const things = ['Register', 'Nachweise', 'Zuständigkeiten', 'Schnittstellen', 'Verfahren', 'Daten'];
const sentence =
  'Was erreicht werden soll und wer daran beteiligt ist, in einem Satz, wie er in den Daten steht.';

const pad = (number) => String(number).padStart(2, '0');
const series = (count, make) => Array.from({ length: count }, (_, n) => make(n));

/** Draws from lists by one source of numbers. */
function drawer(seed) {
  const next = seeded(seed);
  const below = (limit) => Math.floor(next() * limit);
  return { below, one: (list) => list[below(list.length)] };
}

/** What every strategy has, whatever its size. */
function frame() {
  const actors = laender.map(([id, name]) => ({ id, kind: 'land', name, short: id.slice(3) }));
  return {
    sources: [{ id: 'paper', title: 'Papier', date: '2024-11-13', url: 'https://example.org/' }],
    layers: ['Dachstrategie', 'Schwerpunktthemen', 'Umsetzungsvorhaben'].map((title, n) => ({
      id: ['umbrella', 'topics', 'projects'][n],
      title,
      summary: sentence,
    })),
    goals: ['Tempo', 'Vertrauen', 'Wirkung'].map((title, n) => ({ id: `goal-${n}`, title })),
    categories: ['Steuerung', 'Ausrichtung', 'Umsetzung'].map((title, n) => ({
      id: `category-${n}`,
      title,
    })),
    topics: series(5, (n) => ({
      id: `topic-${n}`,
      title: `${things[n]} ${verbs[n]}`,
      summary: sentence,
      leads: [laender[n * 3][0]],
    })),
    actors: [
      ...actors,
      { id: 'bund', kind: 'bund', name: 'Bund' },
      { id: 'fitko', kind: 'organisation', name: 'FITKO' },
    ],
    scopes: [{ id: 'own', title: 'Eigene Vorhaben', own: true }],
  };
}

const leitlinie = ({ one, below }) => {
  const topic = `${one(things)} ${one(verbs)}`;
  return (n) => ({
    id: `L${n}`,
    number: `4.${1 + (n % 3)}.${1 + Math.floor(n / 3)}`,
    title: `Wir wollen ${topic} und dabei auch ${one(things)} ${one(verbs)} (${n}).`,
    label: `${one(things)} ${one(verbs)} ${n}`,
    category: `category-${n % 3}`,
    goal: `goal-${below(3)}`,
    summary: sentence,
    cite: [{ source: 'paper', section: `4.${n}` }],
  });
};

const project = ({ one, below }, guides) => {
  const lands = laender.map(([id]) => id);
  return (n) => ({
    id: `p${n}`,
    title: `${one(things)} ${one(verbs)}, Vorhaben ${n}`,
    summary: sentence,
    kind: one(['project', 'project', 'product', 'standard', 'service']),
    status: one(['running', 'planned', 'done']),
    scope: 'own',
    topic: `topic-${below(5)}`,
    leitlinien: [`L${below(guides)}`, `L${below(guides)}`],
    links: 'editorial',
    lead: n % 9 === 0 ? ['bund', one(lands)] : [one(lands)],
    partners: n % 4 === 0 ? [one(lands), one(lands)] : [],
    period: `${2021 + below(5)}/${2027 + below(3)}`,
  });
};

const event = ({ one, below }, count) => {
  const kinds = ['session', 'decision', 'milestone', 'workshop', 'publication', 'meeting'];
  const years = Math.max(6, Math.min(40, count / 100));
  return (n) => {
    const year = 2028 - Math.ceil(years) + Math.floor((n * years) / count);
    const kind = one(kinds);
    return {
      id: `e${n}`,
      title: `${one(things)} ${one(verbs)}, Ereignis ${n}`,
      summary: sentence,
      kind,
      date: `${year}-${pad(1 + below(12))}${n % 5 === 0 ? '' : `-${pad(1 + below(28))}`}`,
      status: year > 2026 ? 'planned' : 'done',
      actors: ['bund'],
      ...(kind === 'decision' && { decision: { number: `${year}/${n}` } }),
    };
  };
};

/** A feed as JSON gives it; each list has the asked number of records. */
export function makeFeed({ leitlinien = 22, projects = 18, events = 18 } = {}) {
  const draw = drawer(SEED);
  return {
    version: 1,
    updated: '2026-11-20T00:00:00Z',
    title: 'Strategie der Messung',
    vision: { title: 'Zukunftsbild', motto: 'Gemeinsam messen.' },
    ...frame(),
    leitlinien: series(leitlinien, leitlinie(draw)),
    projects: series(projects, project(draw, leitlinien)),
    events: series(events, event(draw, events)),
  };
}

/** The same feed an hour later: of each kind one record is new and one has another name. */
export function changeFeed(feed) {
  const renamed = (records, key) =>
    records.map((each, n) => (n === 1 ? { ...each, [key]: `${each[key]}, neu gefasst` } : each));
  const grown = (records, id) => [...records, { ...records[0], id, title: `Neu: ${id}` }];
  return {
    ...feed,
    updated: new Date(Date.parse(feed.updated) + HOUR).toISOString(),
    leitlinien: renamed(feed.leitlinien, feed.leitlinien[1]?.label ? 'label' : 'title'),
    projects: renamed(grown(feed.projects, 'project-new'), 'title'),
    events: renamed(grown(feed.events, 'event-new'), 'title'),
  };
}
