import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addressOfChoice, choiceFromAddress, usualChoice } from '../snippets/choice-address.js';
import {
  EMBED_EDITIONS,
  EMBED_FORMS,
  EMBED_GROUNDS,
  EMBED_THEMES,
  EMBED_WIDGETS,
  type EmbedChoice,
} from '../snippets/embed.types.js';
import { toLand } from '../snippets/laender.js';
import { LAND_NAMES } from '../../src/geo/land-names.js';
import type { LandIso } from '../../src/geo/laender.types.js';

const usual = usualChoice('https://kit.example/fds/');

const address = fc
  .tuple(
    fc.constantFrom('https://HOST', 'https://a.example:8443', 'http://127.0.0.1:1', ''),
    fc.array(fc.stringMatching(/^[\w.~!$&()*+,;=:@%-]{1,8}$/), { maxLength: 3 }),
  )
  .map(([host, parts]) => `${host}/${parts.map((part) => `${part}/`).join('')}`);

const optional = <T>(name: string, values: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc
    .option(values, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [name]: value }));

const choices: fc.Arbitrary<EmbedChoice> = fc
  .tuple(
    fc.record({
      widgets: fc.subarray([...EMBED_WIDGETS], { minLength: 1 }),
      lang: fc.constantFrom('de' as const, 'en' as const),
      form: fc.constantFrom(...EMBED_FORMS),
      edition: fc.constantFrom(...EMBED_EDITIONS),
      base: address,
    }),
    optional('land', fc.constantFrom(...(Object.keys(LAND_NAMES) as LandIso[]))),
    optional('since', fc.constantFrom('2025-06-26', '2024-02-29')),
    optional('theme', fc.constantFrom(...EMBED_THEMES)),
    optional('ground', fc.constantFrom(...EMBED_GROUNDS)),
    optional(
      'feed',
      address.map((text) => `${text}feed.json`),
    ),
    optional('headingLevel', fc.constantFrom(0, 1, 3, 4, 5, 6)),
    optional(
      'accent',
      fc.constantFrom({ light: '#7a1f3d', dark: '#f0a3bd' }, { light: '#000000', dark: '#ffffff' }),
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as EmbedChoice);

describe('a choice in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(choices, fc.constantFrom('', '?', '#'), (choice, sign) => {
        const text = sign + addressOfChoice(choice, usual);
        assert.deepEqual(choiceFromAddress(text, usual), choice);
      }),
    );
  });

  it('stays within a fragment that any system takes', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const url = new URL('https://portal.example/einbetten.html');
        url.hash = addressOfChoice(choice, usual);
        assert.deepEqual(choiceFromAddress(url.hash, usual), choice);
        assert.doesNotMatch(url.hash, /[\s"'<>]/);
      }),
    );
  });

  it('says nothing where nothing is unusual', () => {
    assert.equal(addressOfChoice(usual, usual), '');
    assert.deepEqual(choiceFromAddress('', usual), usual);
  });

  it('can be read', () => {
    const choice = { ...usual, widgets: ['project-map', 'timeline'], land: 'DE-BY' } as const;
    assert.equal(addressOfChoice(choice, usual), 'widget=project-map,timeline&land=DE-BY');
  });

  it('passes over what it does not know', () => {
    const text =
      '?widget=fds-timeline,nix,TIMELINE&land=by&since=26.6.2025&lang=fr&theme=blue&form=IFRAME&edition=x&base=javascript:1&feed=data:,x&heading-level=9&other=1';
    assert.deepEqual(choiceFromAddress(text, usual), {
      ...usual,
      widgets: ['timeline'],
      land: 'DE-BY',
      form: 'iframe',
    });
  });

  it('never throws and never leaves the usual for nonsense', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const choice = choiceFromAddress(text, usual);
        assert.ok(choice.widgets.length > 0);
        assert.ok(EMBED_FORMS.includes(choice.form));
      }),
    );
  });
});

describe('the Länder', () => {
  it('are sixteen, by full and short code', () => {
    assert.equal(Object.keys(LAND_NAMES).length, 16);
    assert.equal(toLand(' mv '), 'DE-MV');
    assert.equal(toLand('DE-XX'), undefined);
    assert.equal(toLand('constructor'), undefined);
  });
});
