/** What stands where in `<fds-about>`, and what is said of it. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  layoutAbout,
  itemsOf,
  refsOf,
  type Section,
} from '../../src/elements/about/about.layout.js';
import { citedByAll, distinct } from '../../src/elements/about/about.cites.js';
import { glossaryRows } from '../../src/elements/about/about.tools.js';
import { gistOf, withoutWords } from '../../src/elements/about/about.words.js';
import type { Language } from '../../src/i18n/language.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { refKey } from '../../src/model/ref.js';
import { languages } from '../../src/texts/languages.js';
import { modelOf } from '../support/rendered.js';
import type { JsonObject } from '../support/small-feed.js';

const ABOUT = {
  summary: ['Eins.', 'Zwei.'],
  tasks: [
    { actor: 'bund', title: 'Regeln' },
    { title: 'Herrenlos' },
    { actor: 'DE-HE', title: 'Betreiben' },
  ],
  roles: [{ actor: 'DE-HE', title: 'Schwerpunktthemen' }],
  founding: [{ actor: 'DE-HH', text: 'Hamburg gibt es schon lange.' }],
};

const modelWith = (about: unknown, changes: JsonObject = {}): StrategyModel =>
  modelOf({ about, ...changes });

function layout(about: unknown, changes: JsonObject = {}, lang: Language = 'de') {
  const telling = { model: modelWith(about, changes), lang };
  const found = layoutAbout(telling);
  assert.ok(found);
  const section = (name: string): Section => {
    const one = found.sections.find((each) => each.name === name);
    assert.ok(one, name);
    return one;
  };
  return {
    ...found,
    names: found.sections.map(({ name }) => name),
    section,
    gist: (name: string) => gistOf(telling, section(name)).text,
    titles: (name: string) => itemsOf(section(name)).map(({ title }) => title?.text),
    groups: (name: string) => section(name).groups.map(({ title }) => title?.text),
    refs: (name: string) => refsOf(section(name)).map(refKey),
    without: withoutWords(telling, found),
  };
}

describe('the parts of what the strategy says of itself', () => {
  before(() => languages.load('en'));

  it('tell who decides from who implements by what the data say of roles', () => {
    const { names, groups, gist } = layout(ABOUT);
    assert.deepEqual(names, ['summary', 'decides', 'implements', 'others']);
    assert.deepEqual(groups('decides'), ['Bund']);
    assert.deepEqual(groups('implements'), ['Hessen']);
    assert.deepEqual(groups('others'), ['Hamburg', 'Stelle nicht veröffentlicht']);
    assert.equal(gist('decides'), 'Bund: Regeln.');
    assert.equal(gist('implements'), 'Hessen: Schwerpunktthemen.');
  });

  it('name what the data hold nothing on, and are not there without data', () => {
    assert.equal(
      layout({ summary: ['Eins.'], glossary: [{ term: 'Zahl' }] }).without,
      'Dazu enthalten die Daten nichts: Wer entscheidet, Wer umsetzt, Rechtsrahmen, Nächste Schritte und was daraus wurde, Ansprechstellen, Was die Strategie zitiert.',
    );
    for (const nothing of [undefined, null, {}, { summary: [], legal: [] }, 7]) {
      assert.equal(layoutAbout({ model: modelWith(nothing), lang: 'de' }), undefined);
    }
  });

  it('begin with the first sentence, and give the prose its lead-ins', () => {
    const preamble = ['Für wen: Für alle.', 'Ohne Doppelpunkt.', 'Das ist so. Und zwar: immer.'];
    const { lead, titles, gist } = layout({ summary: ['Eins.', 'Zwei.'], preamble });
    assert.equal(lead?.text, 'Eins.');
    assert.deepEqual(titles('summary'), [undefined, 'Für wen', undefined, undefined]);
    assert.equal(gist('summary'), 'Zwei.');
    const [first, second] = [`${preamble[0]}`, 'Wer: Wir.'];
    assert.equal(layout({ preamble: [first, second] }).gist('summary'), 'Für wen\u00A0· Wer');
  });

  it('order law by level, and say of what level it is not known', () => {
    const legal = [
      { title: 'C', level: 'land' },
      { title: 'A', level: 'eu' },
      { title: 'B' },
      { title: 'D', level: 'moon' },
    ];
    const { groups, titles, gist } = layout({ legal });
    assert.deepEqual(titles('legal'), ['A', 'C', 'B', 'D']);
    assert.deepEqual(groups('legal'), [
      'Europäische Union',
      'Landesrecht',
      'Ebene nicht veröffentlicht oder im Feed nicht lesbar',
    ]);
    assert.match(gist('legal'), /^4 Grundlagen: Europäische Union, Landesrecht, /);
  });

  it('count the steps by what became of them', () => {
    const outlook = (...statuses: unknown[]): string =>
      layout({ outlook: statuses.map((status) => ({ title: 'S', status })) }).gist('outlook');
    assert.equal(outlook('unconfirmed', 'unconfirmed'), '2 Schritte, alle nicht bestätigt.');
    assert.equal(outlook('done', 'planned', 'done'), '3 Schritte: 2 erfolgt und 1 geplant.');
    assert.equal(outlook('done'), '1 Schritt: erfolgt.');
    assert.equal(outlook(undefined), '1 Schritt: nicht veröffentlicht.');
    // Of the second it is not known what the feed said.
    assert.equal(outlook('done', 'vielleicht'), '2 Schritte: 1 erfolgt.');
    assert.equal(outlook('vielleicht'), '1 Schritt.');
  });

  it('sort terms by the alphabet of the language', () => {
    const glossary = [
      { term: 'Zahl', term_en: 'Count' },
      { term: 'Ära', term_en: 'Era' },
      { term: 'Bund', term_en: 'Bund' },
    ];
    assert.deepEqual(layout({ glossary }).titles('glossary'), ['Ära', 'Bund', 'Zahl']);
    const english = layout({ glossary }, {}, 'en');
    assert.deepEqual(english.titles('glossary'), ['Bund', 'Count', 'Era']);
    assert.equal(english.gist('glossary'), '3 terms from “Bund” to “Era”.');
  });

  it('lead to actors, layers with their topics, decisions and Leitlinien', () => {
    const glossary = [
      { term: 'Zählen', cite: [{ source: 'paper', section: '4.1' }] },
      { term: 'Anderes', cite: [{ source: 'other', section: '4.1' }] },
    ];
    const outlook = [{ title: 'S', note: 'Siehe 2025/01 und Hamburg.' }];
    const { refs } = layout(
      { ...ABOUT, glossary, outlook },
      {
        sources: [
          { id: 'paper', title: 'Papier' },
          { id: 'other', title: 'Anderes' },
        ],
        leitlinien: [
          { id: 'L1', number: '4.1', title: 'Wir zählen.', cite: [{ source: 'paper' }] },
          { id: 'L2', number: '4.2', title: 'Wir ordnen.', cite: [{ source: 'paper' }] },
        ],
      },
    );
    assert.deepEqual(refs('implements'), [
      'actor:DE-HE',
      'layer:topics',
      'topic:data',
      'topic:people',
    ]);
    assert.deepEqual(refs('outlook'), ['event:session-1', 'actor:DE-HH']);
    assert.deepEqual(refs('glossary'), ['leitlinie:L1']);
  });
});

describe('what of it cannot be read', () => {
  const broken = {
    summary: ['Eins.', 7, 'Zwei.'],
    preamble: 'kaputt',
    tasks: [{ actor: 'nobody', title: 'Regeln', text: 4, cite: [{ source: 'nobody' }] }, 'x'],
    legal: [{ title: 5 }, { title: 'A', level: 'eu', text: {} }],
    outlook: [{ title: 'S', status: 'vielleicht', planned: [] }],
    contacts: {},
    glossary: [{ term: 'Zahl', long: 3, text: 'Womit man zählt.' }],
  };

  it('takes nothing else with it', () => {
    const { lead, titles, section, groups } = layout(broken);
    assert.equal(lead?.text, 'Eins.');
    assert.equal(itemsOf(section('summary'))[0]?.text?.text, 'Zwei.');
    assert.deepEqual(titles('others'), ['Regeln']);
    assert.deepEqual(groups('others'), ['im Feed nicht lesbar']);
    assert.deepEqual(titles('legal'), ['A']);
    assert.deepEqual(titles('outlook'), ['S']);
    const [term] = itemsOf(section('glossary'));
    assert.equal(term?.text?.text, 'Womit man zählt.');
    assert.equal(term.isCut, true);
  });

  it('is remembered, part by part and thing by thing', () => {
    const { section, gist, without } = layout(broken);
    assert.deepEqual(
      ['summary', 'legal', 'outlook', 'glossary'].map((name) => section(name).isCut),
      [true, true, false, false],
    );
    assert.equal(section('others').isCiteLost, true);
    assert.ok(itemsOf(section('legal')).every(({ isCut }) => isCut));
    assert.equal(gist('contacts'), 'Die Angaben dazu sind im Feed nicht lesbar.');
    assert.match(without, /: Was die Strategie zitiert\.$/);
  });
});

describe('places that several things cite', () => {
  const a = { source: 'a', section: '1' };
  const b = { source: 'b' };
  it('are told once', () => {
    assert.deepEqual(distinct([a, b, { ...a }, { source: 'a', page: 1 }]), [
      a,
      b,
      { source: 'a', page: 1 },
    ]);
    assert.deepEqual(citedByAll([{ cite: [a, b] }, { cite: [{ ...b }] }]), [b]);
    assert.deepEqual(citedByAll([{ cite: [a] }]), [a]);
    assert.deepEqual(citedByAll([]), []);
  });
});

describe('the terms as a table', () => {
  it('have what they mean, and their sources', () => {
    const cite = [{ source: 'paper', section: '4.1' }];
    const glossary = [{ term: 'Zahl', long: 'Nummer', text: 'Womit man zählt.', note: 'N', cite }];
    assert.deepEqual(glossaryRows({ whole: modelWith({ glossary }), lang: 'de' }), [
      ['Begriff', 'Langform', 'Erklärung', 'Hinweis', 'Quellen'],
      ['Zahl', 'Nummer', 'Womit man zählt.', 'N', 'Papier, 4.1'],
    ]);
  });
});
