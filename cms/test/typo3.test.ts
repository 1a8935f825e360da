/** The TYPO3 extension: its PHP among stand-ins for TYPO3, its files, and models of Fluid and sanitizer. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Catalog } from './catalog.js';
import { examples } from './choices.js';
import { assertHarmless, badChoices } from './harmless.js';
import { outline } from './html-tree.js';
import { askTypo3, root } from './php.js';
import { FluidModel } from './typo3/fluid-model.js';
import { defaultRules, sanitize, type TagRule } from './typo3/sanitizer-model.js';
import { findAll, parseXml } from './xml.js';
import { parseYaml } from './yaml.js';

const read = (path: string): string => readFileSync(`${root}cms/typo3/fds_widgets/${path}`, 'utf8');
const template = read('Resources/Private/Templates/Widgets.html');
const KIT = '/_assets/0a1b/Fds/';
const EXT = 'EXT:fds_widgets/Resources/Public/Fds/';

interface Fds {
  readonly elements: unknown;
  readonly script: string;
  readonly styles: string;
}

function draw(fds: unknown): { html: string; model: FluidModel } {
  const model = new FluidModel({ Element: read('Resources/Private/Partials/Element.html') });
  return { html: model.render(template, { fds }), model };
}

const process = (given: unknown, settings: unknown = {}): Fds =>
  askTypo3([['process', { given, settings }]])[0] as Fds;

describe('the TYPO3 content element', () => {
  const good = examples(KIT);
  const bad = badChoices();
  let answers: string[];

  before(() => {
    const all = [...good.map(({ given }) => given), ...bad];
    const asked = askTypo3(all.map((given) => ['process', { given }]));
    answers = asked.map((fds) => draw(fds).html);
  });

  it('writes what the snippet builder gives, for every widget, form and choice', () => {
    good.forEach(({ given, html }, index) => {
      assert.deepEqual(outline(answers[index] ?? ''), outline(html), JSON.stringify(given));
    });
  });

  it('lets nothing out of its place, whatever an editor writes', () => {
    bad.forEach((given, index) => {
      assertHarmless(answers[good.length + index] ?? '', given);
    });
  });

  it('tells the widget, or the frame, the day since which something is news, if it is a day', () => {
    const html = (given: unknown): string => draw(process(given)).html;
    const call = { widget: 'timeline', since: '2025-06-26' };
    assert.match(html(call), /<fds-timeline[^>]* since="2025-06-26"/);
    assert.match(html({ ...call, form: 'twin' }), / data-fds-since="2025-06-26"/);
    assert.match(html({ ...call, form: 'iframe' }), /[?&;]since=2025-06-26/);
    for (const since of ['26.06.2025', '2025-02-30', '2025-06-26x', '"><b>', ''])
      assert.doesNotMatch(html({ ...call, since }), /since/);
  });

  it('asks for module and style sheet, or for the height script, or for nothing', () => {
    const assets = (given: unknown, settings: unknown = {}): unknown =>
      [...draw(process(given, settings)).model.assets.values()].map(({ attributes }) => attributes);
    assert.deepEqual(assets({ widget: 'timeline' }), [
      { href: `${EXT}fds.css`, useNonce: 'false' },
      { src: `${EXT}fds.js`, type: 'module', crossorigin: 'anonymous', useNonce: 'false' },
    ]);
    assert.deepEqual(assets({ widget: 'timeline', form: 'iframe' }), [
      { src: `${EXT}embed-height.js`, useNonce: 'false' },
    ]);
    assert.deepEqual(assets({ widget: 'evil' }), []);
    assert.deepEqual(assets({ widget: 'timeline' }, { base: '/fds', classic: '1', nonce: '1' }), [
      { href: 'fds/fds.css', useNonce: 'true' },
      { src: 'fds/fds.classic.js', useNonce: 'true' },
    ]);
  });

  it("takes kit and feed from the settings, the editor's feed first", () => {
    const settings = { base: 'https://kit.example/fds', feed: 'https://feed.example/f.json' };
    const { html } = draw(process({ widget: 'timeline' }, settings));
    assert.match(html, /<fds-timeline src="https:\/\/feed\.example\/f\.json">/);
    const own = draw(process({ widget: 'timeline', src: '/own.json' }, settings)).html;
    assert.match(own, /<fds-timeline src="\/own\.json">/);
    const frame = draw(process({ widget: 'timeline', form: 'iframe' }, settings)).html;
    assert.match(
      frame,
      /^<iframe src="https:\/\/kit\.example\/fds\/embed\.html\?widget=timeline&amp;src=/,
    );
  });

  it('is registered with its form and its icon', () => {
    const [tca, icons] = askTypo3([
      ['tca', null],
      ['icons', null],
    ]) as [{ calls: unknown[][]; type: { showitem: string } }, Record<string, { source: string }>];
    const [select, form, typoscript] = tca.calls;
    const item = select?.[3] as Record<string, string>;
    assert.deepEqual(select?.slice(0, 3), ['addTcaSelectItem', 'tt_content', 'CType']);
    assert.equal(item['value'], 'fds_widgets');
    assert.ok(icons[item['icon'] ?? '']);
    assert.deepEqual(form, [
      'addPiFlexFormValue',
      '*',
      'FILE:EXT:fds_widgets/Configuration/FlexForms/Widgets.xml',
      'fds_widgets',
    ]);
    assert.match(tca.type.showitem, /pi_flexform/);
    assert.equal(typoscript?.[0], 'addStaticFile');
    parseXml(read('Resources/Public/Icons/content-fds-widgets.svg'));
  });
});

describe('the policy of the TYPO3 extension', () => {
  const policy = (settings: unknown): unknown => askTypo3([['policy', settings]])[0];
  const extend = (hosts: readonly string[]): unknown => [
    [
      'frontend',
      ['script-src', 'style-src', 'frame-src', 'connect-src'].map((directive, index) => [
        'extend',
        directive,
        [hosts[index]],
      ]),
    ],
  ];

  it('allows the own host where the kit lies there', () => {
    assert.deepEqual(policy({}), extend(["'self'", "'self'", "'self'", "'self'"]));
    assert.deepEqual(policy({ base: '/fds/' }), policy({}));
  });

  it('allows the hosts of kit and feed and no more', () => {
    const kit = 'https://kit.example';
    assert.deepEqual(policy({ base: `${kit}/fds/` }), extend([kit, kit, kit, kit]));
    const feed = 'https://feed.example:8443';
    assert.deepEqual(
      policy({ base: `${kit}/fds/`, feed: `${feed}/feed.v1.json` }),
      extend([kit, kit, kit, feed]),
    );
    assert.deepEqual(policy({ base: "https://x 'unsafe-inline'" }), policy({}));
  });
});

describe('the policy for a site of its own', () => {
  it('says the same as that of the extension', () => {
    const file = parseYaml(read('../csp.yaml')) as {
      mutations: { mode: string; directive: string; sources: string[] }[];
    };
    const settings = { base: 'https://HOST/fds/', feed: 'https://FEEDHOST/feed.v1.json' };
    const [[[, own]]] = askTypo3([['policy', settings]]) as [[[string, unknown[][]]]];
    const lines = file.mutations.map(({ mode, directive, sources }) => [mode, directive, sources]);
    const byName = (a: unknown[], b: unknown[]): number => String(a[1]).localeCompare(String(b[1]));
    assert.deepEqual(lines.sort(byName), own.sort(byName));
  });
});

describe('the files of the TYPO3 extension', () => {
  const form = parseXml(read('Configuration/FlexForms/Widgets.xml'));
  const english = parseXml(read('Resources/Private/Language/locallang.xlf'));
  const german = parseXml(read('Resources/Private/Language/de.locallang.xlf'));
  const units = (file: typeof english): Map<string, string> =>
    new Map(
      findAll(file, 'trans-unit').map((unit) => [
        unit.attributes['id'] ?? '',
        unit.children.at(-1)?.text ?? '',
      ]),
    );

  it('offers exactly what the catalogue holds', () => {
    for (const [name, options] of Object.entries(Catalog.options.de)) {
      const field = findAll(form, name)[0];
      const values = field && findAll(field, 'value').map(({ text }) => text);
      assert.deepEqual(values?.filter(Boolean).sort(), Object.keys(options).sort(), name);
    }
    for (const name of Object.keys(Catalog.FIELDS)) assert.equal(findAll(form, name).length, 1);
  });

  it('has every label in English and in German, and none to spare', () => {
    const prefix = 'LLL:EXT:fds_widgets/Resources/Private/Language/locallang.xlf:';
    const used = [
      ...read('Configuration/FlexForms/Widgets.xml').matchAll(/locallang\.xlf:([\w.-]+)/g),
    ];
    const own = ['element.title', 'element.description'];
    const ids = new Set([...own, ...used.map(([, id = '']) => id)]);
    assert.ok(
      findAll(form, 'label').every(
        ({ text }) => text.startsWith(prefix) || /^[A-ZÄÖÜ1-6]/.test(text),
      ),
    );
    for (const file of [english, german]) assert.deepEqual(new Set(units(file).keys()), ids);
    assert.equal(units(german).get('widget.leitlinien-matrix'), 'Leitlinien-Matrix');
    assert.equal(units(english).get('widget.leitlinien-matrix'), 'Leitlinien matrix');
  });

  it('says the same in composer.json, ext_emconf.php, services and TypoScript', () => {
    const composer = JSON.parse(read('composer.json')) as {
      require: Record<string, string>;
      autoload: { 'psr-4': Record<string, string> };
      extra: { 'typo3/cms': { 'extension-key': string } };
    };
    const [emconf] = askTypo3([['emconf', null]]) as [
      { constraints: { depends: { typo3: string } }; autoload: unknown },
    ];
    assert.equal(composer.extra['typo3/cms']['extension-key'], 'fds_widgets');
    assert.equal(composer.require['typo3/cms-core'], '^12.4 || ^13.4');
    assert.equal(emconf.constraints.depends.typo3, '12.4.0-13.4.99');
    assert.deepEqual(emconf.autoload, composer.autoload);
    const services = parseYaml(read('Configuration/Services.yaml')) as {
      services: Record<string, { tags?: { identifier: string }[] }>;
    };
    const identifier =
      services.services['Fds\\Widgets\\Typo3\\WidgetsProcessor']?.tags?.[0]?.identifier;
    assert.equal(identifier, 'fds-widgets');
    const typoscript = read('Configuration/TypoScript/setup.typoscript');
    assert.match(typoscript, /dataProcessing\.20 = fds-widgets\n/);
    assert.match(
      read('Configuration/Sets/FdsWidgets/setup.typoscript'),
      /TypoScript\/setup\.typoscript/,
    );
    assert.deepEqual(parseYaml(read('Configuration/Sets/FdsWidgets/config.yaml')), {
      name: 'fds-widgets/fds-widgets',
      label: 'FDS-Widgets',
      dependencies: ['typo3/fluid-styled-content'],
    });
  });
});

describe("TYPO3's sanitizer (model)", () => {
  const twin =
    '<div data-fds="timeline" data-fds-land="DE-BY" data-fds-data-theme="dark"><a href="https://x.example/">L</a></div>';
  const tag =
    '<fds-timeline src="https://x.example/f.json" land="DE-BY" heading-level="3" data-theme="dark"><a href="/x">L</a></fds-timeline>';

  function ownRules(): Readonly<Record<string, TagRule>> {
    const [rules] = askTypo3([['rules', null]]) as [[string, [string, string][]][]];
    const toRegExp = (pattern: string): RegExp => {
      const [, source = '', flags = ''] = /^#(.*)#(i?)$/.exec(pattern) ?? [];
      return new RegExp(source, flags);
    };
    const entries = rules.map(([name, attributes]) => [
      name,
      Object.fromEntries(attributes.map(([key, pattern]) => [key, toRegExp(pattern)])),
    ]);
    return { ...defaultRules, ...(Object.fromEntries(entries) as Record<string, TagRule>) };
  }

  it('lets the div pass without any rule of ours, and shows the tag as text', () => {
    assert.equal(sanitize(twin, defaultRules), twin);
    assert.match(sanitize(tag, defaultRules), /^&lt;fds-timeline src=/);
  });

  it('lets the tags pass with our builder, with their attributes and nothing else', () => {
    const rules = ownRules();
    assert.deepEqual(
      Object.keys(rules).filter((name) => name.startsWith('fds-')),
      ['strategy', ...Catalog.widgets].map((name) => `fds-${name}`),
    );
    assert.equal(sanitize(tag, rules), tag);
    assert.equal(
      sanitize(
        '<fds-timeline onclick="x" src="javascript:x" land="DE-XX" view="evil" heading-level="7">x</fds-timeline>',
        rules,
      ),
      '<fds-timeline>x</fds-timeline>',
    );
    assert.equal(sanitize('<fds-evil>x</fds-evil>', rules), '&lt;fds-evil&gt;x&lt;/fds-evil&gt;');
  });
});
