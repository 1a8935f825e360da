import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markWords } from '../../src/i18n/find-words.js';
import { foldText, matchesWords, toSearchWords } from '../../src/i18n/fold-text.js';
import { searchRecords } from '../../src/selection/search-records.js';
import { snapshotModel } from '../../stories/fixtures/models.js';

const finds = (query: string, text: string) => matchesWords(foldText(text), toSearchWords(query));

/** Titles with joints of every kind: umlauts, digraphs that are none, hyphens, unseen characters. */
const TITLES = [
  'Neuentwicklung',
  'Bauelement',
  'Übergrößenbauelement',
  'Verwaltungs\u00adcloud',
  'Register\u200bmodernisierung',
  'Ein\u2060sam\ufeffkeit und Gemein\u200dsinn',
  'Länderübergreifende Straßenbauämter',
  'Föderale Digitalstrategie für die Verwaltung',
  'Aktuelle Quellen der Steuerung',
  'Café Réunion',
  'Poesie, Michael und Israel',
  'STRASSE',
  'Laender',
];

const LETTER = /[\p{L}\p{N}]/u;

/** The words of a title, as somebody reads them who sees no soft hyphen. */
const wordsOf = (title: string): string[] =>
  title.replace(/\u00ad|\u200b|\u200d|\u2060|\ufeff/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Another spelling of a letter: by the dice `pick`, each for itself. */
function spell(letter: string, pick: number): string {
  const ways: Readonly<Record<string, readonly string[]>> = {
    ä: ['ä', 'ae', 'a', 'Ä', 'a\u0308'],
    ö: ['ö', 'oe', 'o', 'Ö', 'o\u0308'],
    ü: ['ü', 'ue', 'u', 'Ü', 'u\u0308'],
    ß: ['ß', 'ss', 'SS', 'ẞ'],
    é: ['é', 'e', 'E', 'e\u0301'],
  };
  const all = ways[letter.toLowerCase()] ?? [letter, letter.toUpperCase(), `${letter}\u00ad`];
  return all[pick % all.length] ?? letter;
}

/** Every way to write a word in letters without accents: an oracle of its own, by brute force. */
function spellings(word: string): string[] {
  const letters = word.normalize('NFC').toLowerCase().replaceAll('ß', 'ss').replaceAll('é', 'e');
  const ways: Readonly<Record<string, readonly string[]>> = {
    ä: ['a', 'ae'],
    ö: ['o', 'oe'],
    ü: ['u', 'ue'],
  };
  let all = [''];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const isDigraph =
      'aou'.includes(letter) &&
      letters[at + 1] === 'e' &&
      (at === 0 || !/[aeiouyqäöü]/.test(letters[at - 1] ?? ''));
    const next = isDigraph ? [letter, `${letter}e`] : (ways[letter] ?? [letter]);
    if (isDigraph) at += 1;
    all = all.flatMap((start) => next.map((end) => start + end));
  }
  return all;
}

describe('searching German text', () => {
  it('does not mind case, umlauts, ß and their spellings', () => {
    for (const query of ['Länder', 'laender', 'LANDER', 'lÄn', 'lae']) {
      assert.ok(finds(query, 'Alle Länder gemeinsam'), query);
    }
    assert.ok(finds('grosse strasse', 'Große Straße'));
    for (const sign of ['-', '\u2011', '*', ':', '_']) {
      assert.ok(finds('buergerinnen', `für Bürger${sign}innen`), sign);
      assert.ok(finds(`Bürger${sign}innen`, 'für Bürgerinnen'), sign);
    }
    assert.ok(finds('itplanungsrat', 'Der IT-Planungsrat'));
    assert.ok(!finds('derit', 'Der IT-Planungsrat'));
    assert.ok(finds('Straße', 'STRASSE'));
    assert.ok(finds('cafe', 'Café'));
    assert.ok(finds('effizienz', 'E\ufb03zienz'), 'ligatures');
    assert.ok(finds('ＩＴ', 'IT-Planungsrat'), 'full width');
  });

  it('finds the second word of a joined one, whatever letters meet at the joint', () => {
    assert.ok(finds('entwicklung', 'Neuentwicklung'));
    assert.ok(finds('element', 'Bauelement'));
    assert.ok(finds('größen', 'Übergrößenbauelement'));
    assert.ok(finds('element', 'Übergroessenbauelement'));
    assert.ok(finds('cloud', 'Die Verwaltungs\u00adcloud'));
    assert.ok(finds('verwaltungs\u00adcloud', 'Die Verwaltungscloud'));
    assert.ok(finds('Cloud', 'Deutsche Multi-Cloud-Strategie'));
    assert.ok(finds('tal', 'Digitale Verwaltung'));
  });

  it('finds no other word', () => {
    for (const [query, text] of [
      ['neun', 'Neuentwicklung'],
      ['bauer', 'Bauelement'],
      ['schule', 'Schuhe'],
      ['gut', 'Gerüst'],
      ['qulle', 'Quelle'],
      ['tale Verwaltungen', 'Digitale Verwaltung'],
      ['ndl', 'Land, Leute'],
      ['i', 'Digital'],
    ] as const) {
      assert.ok(!finds(query, text), `${query} in ${text}`);
    }
  });

  it('wants every word, in any order', () => {
    assert.ok(finds('strategie cloud', 'Deutsche Multi-Cloud-Strategie'));
    assert.ok(!finds('strategie wolke', 'Deutsche Multi-Cloud-Strategie'));
    assert.ok(finds('', 'irgendetwas'));
    assert.ok(finds(' – ! \u00ad', 'irgendetwas'));
  });

  it('reads composed and decomposed letters alike', () => {
    assert.equal(foldText('L\u00e4nder'), foldText('La\u0308nder'));
  });

  it('finds every title by any part of any of its words, each letter spelled in any way', () => {
    const word = fc.oneof(
      fc.constantFrom(...TITLES.flatMap(wordsOf)),
      fc.stringMatching(/^[a-zäöüßé]{2,12}$/u),
    );
    const dice = fc.array(fc.nat(59), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        dice,
        (words, at, from, length, rolls) => {
          const chosen = Array.from(words[at % words.length] ?? '');
          const start = from % (chosen.length - 1);
          const part = chosen.slice(start, start + 2 + (length % (chosen.length - start - 1)));
          const query = part.map((letter, n) => spell(letter, rolls[n] ?? 0)).join('');
          assert.ok(finds(query, words.join(' ')), `${query} in ${words.join(' ')}`);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('finds what an oracle finds that tries every spelling, and nothing else', () => {
    const word = fc.oneof(
      fc.constantFrom(...TITLES.flatMap(wordsOf).map((each) => each.slice(0, 14))),
      fc.stringMatching(/^[aeouäüßnl]{2,7}$/u),
    );
    // Without what is "ä" alone: there the e is wanted, or every a would be found.
    const query = fc.stringMatching(/^[aeouäüßnl]{2,4}$/u).filter((text) => !/^[aou]e$/.test(text));
    fc.assert(
      fc.property(word, query, (text, wanted) => {
        const isFound = spellings(text).some((one) =>
          spellings(wanted).some((other) => one.includes(other)),
        );
        assert.equal(finds(wanted, text), isFound, `${wanted} in ${text}`);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds every record of the snapshot by every joint of every word of its title', () => {
    const model = snapshotModel();
    const records = [
      ...model.feed.projects.map(({ id, title }) => ({ type: 'project', id, title })),
      ...model.feed.leitlinien.map(({ id, title }) => ({ type: 'leitlinie', id, title })),
      ...model.feed.events.map(({ id, title }) => ({ type: 'event', id, title })),
    ];
    const one = fc.constantFrom(...records);
    fc.assert(
      fc.property(one, fc.nat(), fc.nat(), (record, at, from) => {
        const words = wordsOf(record.title).filter(({ length }) => length > 3);
        const word = words[at % words.length] ?? record.title;
        const part = word.slice(from % (word.length - 2));
        const found = searchRecords(model, part, Infinity);
        assert.ok(
          found.some(({ type, id }) => type === record.type && id === record.id),
          `${part} finds ${record.id}`,
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('marking what was found', () => {
  const marks = (text: string, query: string): string[] =>
    markWords(text, toSearchWords(query))
      .filter(({ isHit }) => isHit)
      .map((piece) => piece.text);

  it('marks the letters that were searched for, as the text spells them', () => {
    assert.deepEqual(marks('Souveräne Cloud', 'cloud'), ['Cloud']);
    assert.deepEqual(marks('Souveräne Cloud', 'SOUVERAENE'), ['Souveräne']);
    assert.deepEqual(marks('Verwaltungs\u00adcloud', 'tungscl'), ['tungs\u00adcl']);
    assert.deepEqual(marks('Große Straße', 'strasse'), ['Straße']);
    assert.deepEqual(marks('Bauelement, Element', 'element'), ['element', 'Element']);
    assert.deepEqual(marks('Digital in Dorf', 'd'), ['D', 'D']);
    assert.deepEqual(marks('La\u0308nder', 'aen'), ['a\u0308n']);
    assert.deepEqual(marks('⒠ und ⒡', 'e'), ['⒠']);
  });

  it('cuts a text into pieces that together are the text, marked exactly where it is found', () => {
    const words = fc.constantFrom('cloud', 'ver', 'ä', '4', 'ss', 'e\u0301', 'fi');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...TITLES),
    );
    fc.assert(
      fc.property(text, fc.array(words), (given, list) => {
        const wanted = toSearchWords(list.join(' '));
        const pieces = markWords(given, wanted);
        assert.equal(pieces.map((piece) => piece.text).join(''), given);
        for (const word of wanted) {
          const isFound = matchesWords(foldText(given), [word]);
          assert.equal(
            markWords(given, [word]).some(({ isHit }) => isHit),
            isFound,
          );
        }
        // A sign such as ⒠ stands for letters without being one.
        assert.ok(
          pieces.every(({ text: piece, isHit }) => !isHit || LETTER.test(piece.normalize('NFKD'))),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
