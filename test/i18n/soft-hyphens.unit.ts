import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type * as Hyphen from 'hyphen/de';
import { englishSoftHyphens, softHyphens } from '../../src/i18n/soft-hyphens.js';

// A module of CommonJS, by a name that modules of the language cannot resolve.
const { hyphenateSync } = createRequire(import.meta.url)('hyphen/de') as typeof Hyphen;

const shown = (text: string): string => softHyphens(text).replaceAll('\u00AD', '|');

/** Words of administrations, with joints and sounds that mislead a rule. */
const WORDS = `
Zuständigkeit Zuständigkeitsverteilung Zustimmungsgesetz Gestaltungsspielraum Bausteine Besprechung
Infrastrukturfinanzierungsgesetz Kommunikationsinfrastruktur Autorisierungsinfrastruktur Onlinezugangsgesetz
Onlinedienste Verwaltungsdiensteverzeichnis Basisdienste Senatspressestelle Arbeitstitel Arbeitsteilung
Querschnittsprojekte Zukunftspanel Wachstumskurs wichtigsten Transparenzregister Interoperabilitätsverordnung
Kooperation Gesamtprojektleitung Gesamtbild Projektmanagementstandards Informationsmanagement Zielarchitektur
Referenzarchitektur gemeinwohlorientiert Prozessautomatisierung Kapitelüberschrift länderübergreifend
Gegenüberstellung unverändert Texterkennung Eigenerklärung Zwischenergebnis Fahrerlaubnis Aufenthaltstitel
Betriebsparkausweise Flughafenausweis Umweltressorts Grundangebot Basisangebot Datenabruf Antragsassistent
Technologieplattform Bindeglied abgeglichen abgestimmter angestrebt vorgestellt selbstbestimmt
zusammengestellter Vorhabenskizzen Projektsteckbriefe Sprengstoff Tagesspiegel Verfassungsinstitution
Unterstützung Fachministerkonferenz Datensparsamkeit Nutzendenperspektive Testumgebung Staatsabkommen
Steuerabgrenzung Steueraufkommen untereinander zugängliche öffentlichen Beschlussanlagen Widersprüche
Pflichtangaben ausgeblendet Landesverwaltungsamt Bundesministerium Datenschutzfolgenabschätzung
Registermodernisierung Nutzerfreundlichkeit Deutschlandarchitektur Verwaltungsdigitalisierung
Standardisierungsagenda Umsetzungsverantwortung Entscheidungsgrundlage Handlungsempfehlungen
Ministerpräsidentenkonferenz Finanzierungsvereinbarung Weiterentwicklung Haushaltsaufstellungsverfahren
`
  .trim()
  .split(/\s+/);

/** Before which letters a word may be broken. */
const placesOf = (word: string): readonly number[] =>
  word
    .split('\u00AD')
    .slice(0, -1)
    .reduce<number[]>((places, part) => [...places, (places.at(-1) ?? 0) + part.length], []);

describe('soft hyphens', () => {
  for (const word of [
    'Bun|des|ver|wal|tungs|amt',
    'Infor|mations|sicherheit',
    'Com|puter|spielpreis',
    'abge|schlossen',
    'Daten|schnitt|stellen',
    'Gewerbe|steuer|bescheid',
    'Wei|ter|ent|wicklung',
    'Digital|budget',
    'Digital|strategie',
    'Digital|minis|terium',
    'Kapital|betei|ligung',
    'Sozial|ver|sicherung',
  ]) {
    it(`break ${word.replaceAll('|', '')} between its parts`, () => {
      assert.equal(shown(word.replaceAll('|', '')), word);
    });
  }

  it('stand where the patterns of TeX have one, too', () => {
    for (const word of WORDS) {
      const wrong = placesOf(softHyphens(word, 8)).filter(
        (place) => !placesOf(hyphenateSync(word)).includes(place),
      );
      assert.deepEqual(
        wrong,
        [],
        `${shown(word)}: ${hyphenateSync(word).replaceAll('\u00AD', '|')}`,
      );
    }
  });

  it('leave short words, numbers and addresses of letters in peace', () => {
    for (const text of [
      '',
      'Führerschein',
      'FITKO 2025/2026',
      'EfA – Einer für Alle',
      'XXXXXXXXXXXXXX',
    ])
      assert.equal(softHyphens(text), text);
  });

  it('carry no few letters into the next line', () => {
    assert.equal(
      shown('Gesamtsystems Digitalbudget Entscheidungen'),
      'Gesamt|systems Digital|budget Ent|schei|dungen',
    );
    assert.equal(shown('Kommunikationsinfrastruktur'), 'Kom|muni|kations|infra|struktur');
    assert.equal(shown('Verantwortungsübernahme'), 'Ver|ant|wor|tungs|übernahme');
  });

  it('break shorter words, too, where a column is narrow', () => {
    assert.equal(shown('Anwendungen und Federführung'), 'Anwendungen und Federführung');
    const narrow = softHyphens('Anwendungen und Federführung', 10).replaceAll('\u00AD', '|');
    assert.equal(narrow, 'Anwen|dungen und Feder|führung');
  });

  it('change nothing that is seen, and leave no part of less than three letters', () => {
    const letters = fc.constantFrom(...Array.from('aeiouäöübcdfghklmnprstvwzß ABES-'));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (all) => {
        const text = all.join('');
        const soft = softHyphens(text);
        assert.equal(soft.replaceAll('\u00AD', ''), text);
        for (const word of soft.split(/[\s-]/).filter((each) => each.includes('\u00AD'))) {
          for (const part of word.split('\u00AD')) assert.ok(part.length >= 3, word);
        }
      }),
    );
  });
});

describe('soft hyphens in English', () => {
  it('stand before the endings of long words alone', () => {
    assert.equal(
      englishSoftHyphens(
        'Implementation principles, Responsibilities; Nation, Management, Representations',
      ),
      'Implementa\u00ADtion principles, Responsibilities; Nation, Management, Representa\u00ADtions',
    );
    assert.equal(englishSoftHyphens('Management of actions', 8), 'Manage\u00ADment of actions');
  });
});
