/** The plugin, run by a real WordPress with an empty database. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { examples } from './choices.js';
import { assertHarmless, badChoices } from './harmless.js';
import { outline, parseHtml } from './html-tree.js';
import { askWordpress, type Question } from './php.js';

const KIT = 'https://portal.example/wp-content/plugins/fds-widgets/fds/';
const one = (name: string, value: unknown, options = {}): string =>
  String(askWordpress([[name, value]], { options })[0]);

describe('the WordPress plugin: what it writes', () => {
  const good = examples(KIT);
  const bad = badChoices();
  let answers: string[];

  before(() => {
    const ask: Question[] = [...good.map(({ given }) => given), ...bad].map((given) => [
      'render',
      given,
    ]);
    answers = askWordpress(ask) as string[];
  });

  it('writes what the snippet builder gives, for every widget, form and choice', () => {
    assert.equal(good.length, 108);
    good.forEach(({ given, html }, index) => {
      assert.deepEqual(outline(answers[index] ?? ''), outline(html), JSON.stringify(given));
    });
  });

  it('lets nothing out of its place, whatever an editor writes', () => {
    bad.forEach((given, index) => {
      assertHarmless(answers[good.length + index] ?? '', given);
    });
    const text = answers[good.length + bad.findIndex(({ text }) => text?.startsWith('"><script'))];
    assert.equal(parseHtml(text ?? '')[0]?.text, '"><script>alert(1)</script>');
  });

  it('writes no line break, which WordPress would make a <br>', () => {
    assert.deepEqual(
      answers.filter((html) => /[\r\n]/.test(html)),
      [],
    );
  });

  it('writes nothing and loads nothing where no widget is known', () => {
    const [html, scripts] = askWordpress([
      ['render', { widget: 'evil' }],
      ['scripts', null],
    ]) as string[];
    assert.equal(html, '');
    assert.doesNotMatch(String(scripts), /fds/);
  });
});

describe('the WordPress plugin: where it writes', () => {
  it('draws a shortcode in a classic text; WordPress changes its quotes and nothing else', () => {
    const text = 'Vorher\n\n[fds widget="timeline" land="DE-BY"]Zum "Plan"[/fds]\n\nNachher';
    assert.deepEqual(outline(one('content', text)), [
      ['p', {}, 'Vorher'],
      [
        'fds-timeline',
        { src: `${KIT}feed.v1.json`, land: 'DE-BY' },
        [['a', { href: 'https://www.it-planungsrat.de' }, 'Zum “Plan”']],
      ],
      ['p', {}, 'Nachher'],
    ]);
  });

  it('draws the block from what the editor has stored', () => {
    const block = '<!-- wp:fds/widgets {"widget":"project-map","view":"tiles","align":"wide"} /-->';
    assert.deepEqual(outline(one('content', block)), [
      [
        'div',
        { class: 'alignwide wp-block-fds-widgets' },
        [
          [
            'fds-project-map',
            { src: `${KIT}feed.v1.json`, view: 'tiles' },
            [
              [
                'a',
                { href: 'https://www.it-planungsrat.de' },
                'Produkte und Projekte des IT-Planungsrats',
              ],
            ],
          ],
        ],
      ],
    ]);
  });

  it('draws a pasted address of an embed page with its choices, also by http and with &amp;', () => {
    const addresses = [
      `${KIT}embed.html?widget=timeline,filter&land=DE-HH&heading-level=3`,
      `${KIT.replace('https', 'http')}embed.html?widget=timeline%2Cfilter&amp;land=DE-HH&amp;heading-level=3`,
    ];
    const src = `${KIT}embed.html?widget=timeline,filter&land=DE-HH&heading-level=3`;
    for (const html of askWordpress(addresses.map((address) => ['embed', address]))) {
      assert.equal(parseHtml(String(html))[0]?.attributes['src'], src);
    }
    const [single] = parseHtml(one('embed', `${KIT}embed/leitlinien-matrix.html?lang=en`));
    assert.equal(single?.attributes['src'], `${KIT}embed.html?widget=leitlinien-matrix&lang=en`);
    assert.equal(one('embed', 'https://evil.example/embed.html?widget=timeline'), 'false');
  });

  it("trusts the kit's oEmbed files and no others", () => {
    const answers = askWordpress([
      ['provider', `${KIT}embed/timeline.html`],
      ['provider', `${KIT}embed.html?widget=strategy`],
      ['provider', 'https://evil.example/embed/timeline.html'],
    ]);
    assert.deepEqual(answers, [`${KIT}oembed/timeline.json`, `${KIT}oembed/strategy.json`, false]);
  });
});

describe('what WordPress does with HTML that is pasted by hand', () => {
  const twin =
    '<div data-fds="timeline" data-fds-land="DE-BY" data-fds-data-theme="dark"><a href="https://x.example/">L</a></div>';
  const tag = '<fds-timeline land="DE-BY"><a href="/x">L</a></fds-timeline>';
  const frame = '<iframe src="https://x.example/embed.html" title="T"></iframe>';

  it('kses lets the div pass as it is, and takes tag and frame away', () => {
    assert.equal(one('kses', twin), twin);
    assert.equal(one('kses', tag), '<a href="/x">L</a>');
    assert.equal(one('kses', frame), '');
  });

  it('wpautop leaves the div alone, and puts breaks into a tag that is spread over lines', () => {
    const spread = (html: string): string => html.replaceAll('><', '>\n<');
    assert.deepEqual(outline(one('autop', spread(twin))), outline(twin));
    assert.match(one('autop', spread(tag)), /<br \/>/);
    assert.doesNotMatch(one('autop', tag), /<br/);
  });
});

describe('the WordPress plugin: scripts and settings', () => {
  const draw: Question = ['render', { widget: 'timeline' }];
  const frame: Question = ['render', { widget: 'timeline', form: 'iframe' }];
  const scriptsOf = (questions: readonly Question[], options = {}): string[] => {
    const html = String(askWordpress([...questions, ['scripts', null]], { options }).at(-1));
    const tags = html.match(/<(script|link)[^>]*(fds|embed)[^>]*>/g) ?? [];
    return tags.map((each) => each.replaceAll("'", '"').replace(/ (id|media)="[^"]*"/g, ''));
  };

  it('loads module and style sheet once, however many widgets there are', () => {
    const [style, script, ...more] = scriptsOf([draw, draw, draw]);
    assert.match(style ?? '', new RegExp(`rel="stylesheet".* href="${KIT}fds.css"`));
    assert.match(script ?? '', /^<script type="module" /);
    assert.match(script ?? '', new RegExp(` src="${KIT}fds.js"`));
    assert.deepEqual(more, []);
  });

  it('loads only the height script for a frame, and nothing where there is no widget', () => {
    const scripts = scriptsOf([frame]);
    assert.equal(scripts.length, 1);
    assert.match(scripts[0] ?? '', /embed-height\.js"/);
    assert.doesNotMatch(scripts[0] ?? '', /module/);
    assert.deepEqual(scriptsOf([]), []);
  });

  it('uses script modules where WordPress has them', () => {
    const [, modules, scripts] = askWordpress([draw, ['modules', null], ['scripts', null]], {
      modules: true,
    });
    const stub = { 'fds-widgets': { src: `${KIT}fds.js`, version: null } };
    const isStub = Object.keys(modules as object).length > 0;
    if (isStub) assert.deepEqual(modules, stub);
    else assert.match(String(scripts), /<script type="module"[^>]+fds\.js"/);
  });

  it('takes kit, feed and edition from the settings', () => {
    const options = {
      fds_widgets_base: 'https://kit.example/fds',
      fds_widgets_feed: 'https://feed.example/f.json',
      fds_widgets_edition: 'classic',
    };
    assert.match(one(...draw, options), /src="https:\/\/feed\.example\/f\.json"/);
    assert.match(
      one(...frame, options),
      /^<iframe src="https:\/\/kit\.example\/fds\/embed\.html\?/,
    );
    const scripts = scriptsOf([draw], options).join('\n');
    assert.match(scripts, /src="https:\/\/kit\.example\/fds\/fds\.classic\.js"/);
    assert.doesNotMatch(scripts, /module/);
  });

  it('stores no setting that is no address', () => {
    const settings = [
      ['fds_widgets_base', 'javascript:alert(1)', ''],
      ['fds_widgets_base', ' https://h.example/fds ', 'https://h.example/fds/'],
      ['fds_widgets_base', '/fds', '/fds/'],
      ['fds_widgets_feed', '//evil.example/f.json', ''],
      ['fds_widgets_feed', '/feed.v1.json', '/feed.v1.json'],
      ['fds_widgets_edition', 'evil', 'module'],
    ] as const;
    const answers = askWordpress(settings.map(([name, value]) => ['setting', [name, value]]));
    assert.deepEqual(
      answers,
      settings.map(([, , stored]) => stored),
    );
  });

  it('shows its settings in German, every field with a label, and warns of an empty folder', () => {
    const html = one('page', null, {
      WPLANG: 'de_DE_formal',
      fds_widgets_feed: '"><script>alert(1)</script>',
    });
    assert.match(html, /Adresse des Bausteinkastens.*Daten-Feed.*Ausgabe/s);
    assert.match(html, /Der Ordner fds\/ dieses Plugins ist leer/);
    assert.doesNotMatch(html, /<script>alert/);
    for (const name of ['base', 'feed', 'edition']) {
      assert.match(html, new RegExp(`<label for="fds_widgets_${name}">`));
      assert.match(html, new RegExp(`id="fds_widgets_${name}"`));
    }
  });

  it('gives the editor its lists in the language of the administration', () => {
    const german = one('editor', null, { WPLANG: 'de_DE' });
    assert.match(german, /"label":"Leitlinien-Matrix"/);
    assert.match(german, /"value":"0","label":"Keine"/);
    assert.match(one('editor', null), /"label":"Leitlinien matrix"/);
  });

  it('leaves nothing behind when it is removed', () => {
    const stored = { fds_widgets_base: 'x', fds_widgets_feed: 'x', fds_widgets_edition: 'x' };
    const [deleted] = askWordpress([['uninstall', null]], { options: stored });
    assert.deepEqual(deleted, Object.keys(stored));
  });
});
