import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { htmlText } from '../../src/render/html-text.js';
import { rendered } from '../support/rendered.js';

describe('htmlText', () => {
  it('leaves out what HTML forbids and nobody sees', () => {
    assert.equal(htmlText('a\0b\u0001c\bd\u007Fe\u009Ff'), 'abcdef');
    assert.equal(htmlText('a\uFDD0b\uFFFEc\uFFFFd\u{1FFFE}e\u{10FFFF}f'), 'abcdef');
  });

  it('keeps words apart that a control character parts', () => {
    assert.equal(htmlText('a\vb\fc\u0085d'), 'a b c d');
  });

  it('says that something is lost where half of a character is', () => {
    assert.equal(htmlText('a\uD83Db\uDE00c'), 'a\uFFFDb\uFFFDc');
    assert.equal(htmlText('a\u{1F600}b'), 'a\u{1F600}b');
  });

  it('gives an accent at the beginning of a text a blank to stand on', () => {
    assert.equal(htmlText('\u0301a'), '\u00A0\u0301a');
    assert.equal(
      htmlText('<p title="\u0301a">\u0338b</p>'),
      '<p title="\u00A0\u0301a">\u00A0\u0338b</p>',
    );
    assert.equal(htmlText('<p>\0\u0301a</p>'), '<p>\u00A0\u0301a</p>');
    assert.equal(htmlText('<p>\u1161</p>'), '<p>\u00A0\u1161</p>');
  });

  it('writes a letter with its accent as one, as most do', () => {
    assert.equal(htmlText('<p>Fo\u0308deral</p>'), '<p>F\u00F6deral</p>');
  });

  it('leaves all other texts alone', () => {
    const text = '<p lang="de">a\tb\r\nc\u00A0\u00AD\u200D\u202E\uE000 \u00E4 \u{1F600}</p>';
    assert.equal(htmlText(text), text);
  });

  it('is the same if done twice, and without a forbidden sign, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = htmlText(text);
        assert.equal(htmlText(written), written);
        assert.doesNotMatch(written, /(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Cs}/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('is what a widget goes through', async () => {
    const categories = [{ id: 'rules', title: 'Re\u0000geln fu\u0308r \uD83D' }];
    assert.match(await rendered('leitlinien-matrix', { categories }), /Regeln f\u00FCr \uFFFD/);
  });
});
