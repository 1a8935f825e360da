/** One name a thing: what the kit once said in several ways, it says in one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** A thing, its one name, and the names that it has no longer. */
type Term = readonly [thing: string, name: RegExp, others: RegExp];

const german: readonly Term[] = [
  ['what is carried out', /Vorhaben/, /(?<!fehlerhafte[r]? )\bEintr(?:ag|äge|ägen)\b/],
  ['the switch of views', /Ansicht/, /Darstellung/],
  ['the key of a picture', /Zeichenerklärung/, /Legende/],
  ['words to search for', /Schlagwörter/, /Stichwort/],
  ['what no source says', /nicht veröffentlicht/, /keine Angabe|keine Zuordnung|ohne Angabe/i],
  ['the ways through pages', /Vorherige Seite/, /'(?:Vorige|Zurück|Weiter|Nächste)'/],
  ['the wordings of a source', /Wortlaut je Quelle/, /So steht es wo/],
  ['goals', /Ziel/, /Zielsetzung/],
  ['who leads', /Federführend bei/, /'Führt'/],
  ['a failure', /leider nicht gelungen/, /hat nicht geklappt/],
  ['the kit', /Programmpaket/, /Baukasten|mitgeliefert/],
];

const english: readonly Term[] = [
  ['the key of a picture', /'Key'/, /Legend/],
  ['the ways through pages', /Previous page/, /'(?:Previous|Back|Next)'/],
  ['what no source says', /not published/, /'not stated'/],
];

/** The timeline's own texts are not looked at: its switch and its key have these names for other things. */
const OWN = /^timeline/;

/** All that is said in a language, by file, without what is said to developers. */
function texts(lang: 'de' | 'en'): readonly (readonly [file: string, text: string])[] {
  const folder = new URL(`../../src/texts/${lang}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => !OWN.test(file))
    .map((file) => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      return [file, source.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')] as const;
    });
}

for (const [lang, terms] of [
  ['de', german],
  ['en', english],
] as const) {
  describe(`the glossary (${lang})`, () => {
    for (const [thing, name, others] of terms) {
      it(`has one name for ${thing}`, () => {
        const all = texts(lang);
        assert.ok(
          all.some(([, text]) => name.test(text)),
          `${String(name)} is used`,
        );
        const found = all.filter(([, text]) => others.test(text)).map(([file]) => file);
        assert.deepEqual(found, []);
      });
    }
  });
}

/** What pages for editors and developers say, beside the texts of the kit. */
const PAGES = [
  ['doctor/messages', '.ts'],
  ['doctor', '.strings.ts'],
  ['assistant', '.strings.ts'],
  ['stories/manual', '.de.mdx'],
] as const;

const OLD_NAMES =
  /Baukasten|Zwillingsform|Schattenbaum|mitlaufend|festgeschrieben|Rahmenwerk(?!e--docs)|\bScript und/i;

describe('pages for editors and developers', () => {
  for (const [folder, ending] of PAGES) {
    it(`have one name a thing, too: ${folder}`, () => {
      const place = new URL(`../../${folder}/`, import.meta.url);
      const files = readdirSync(place, { recursive: true, encoding: 'utf8' });
      const told = files.filter((file) => file.endsWith(ending));
      assert.ok(told.length > 0);
      const found = told.filter((file) =>
        OLD_NAMES.test(readFileSync(new URL(file, place), 'utf8')),
      );
      assert.deepEqual(found, []);
    });
  }
});
