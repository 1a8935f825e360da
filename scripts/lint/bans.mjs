// What the source may not use, and why. Kept apart from eslint.config.mjs because ESLint replaces
// the options of a rule, it never merges them: each group of files needs its list as a whole.

const markup = 'Feed text is untrusted and stays text: nothing may turn a string into markup.';
const code = 'No code from strings: portals run a strict Content-Security-Policy.';
const style =
  'Blocked by a strict style-src: use a class, an SVG attribute or style.setProperty().';

const ban = (selector, message) => ({ selector, message });

/** Syntax that turns strings into markup, code or inline style. */
export const bannedSyntax = [
  ban('MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', markup),
  ban('MemberExpression[property.value=/^(innerHTML|outerHTML|srcdoc)$/]', markup),
  ban(
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    markup,
  ),
  ban('CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', markup),
  ban('TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]', markup),
  ban('Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS)$/]', markup),
  ban('NewExpression[callee.name="Function"]', code),
  ban('CallExpression[callee.name="Function"]', code),
  ban('Identifier[name="styleMap"]', style),
  ban('TemplateElement[value.raw=/\\sstyle=["\']?[^"\'>]*$/]', style),
  ban(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    style,
  ),
];

/** Syntax that makes a pure module depend on when or where it runs. */
export const impureSyntax = [
  ban(
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'Pure modules have no clock: take the time as an argument.',
  ),
  ban(
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'Pure modules have no clock: take the time as an argument.',
  ),
  ban(
    'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    'Pure modules have no chance: take the random function as an argument.',
  ),
];

/** `fetch` by another name; the plain name is a matter of `restrictGlobals`. */
export const bannedProperties = ['window', 'globalThis', 'self'].map((object) => ({
  object,
  property: 'fetch',
  message: 'Only src/context may fetch; elsewhere it is passed in.',
}));

/** For what runs in pages of others: old libraries have put functions of their own in some places. */
export const rulesOfPages = {
  'no-restricted-properties': [
    'error',
    ...bannedProperties,
    {
      object: 'Array',
      property: 'from',
      message: 'Prototype.js makes nothing of sets and lengths by it: spread, or fill a new Array.',
    },
  ],
};

/** Calls in element tests that prove nothing unless they are awaited. */
export const unawaited = [
  ban(
    'ExpressionStatement > CallExpression[callee.property.name=/^(accessible|isAccessible|isNotAccessible)$/]',
    'Await the axe run, or the test passes whatever it finds.',
  ),
  ban(
    'ExpressionStatement > CallExpression[callee.name=/^(fixture|elementUpdated|oneEvent|nextFrame|aTimeout|waitUntil|sendKeys|sendMouse|resetMouse|setViewport|emulateMedia|executeServerCommand)$/]',
    'Await this call.',
  ),
  ban('ExpressionStatement > MemberExpression[property.name="updateComplete"]', 'Await this.'),
];

const dom = [
  'cancelAnimationFrame',
  'document',
  'history',
  'localStorage',
  'location',
  'navigator',
  'requestAnimationFrame',
  'sessionStorage',
  'window',
];
const globalBans = {
  fetch: [
    { name: 'fetch', message: 'Only src/context may fetch; elsewhere it is passed in.' },
    { name: 'XMLHttpRequest', message: 'Only src/context may fetch; elsewhere it is passed in.' },
  ],
  customElements: [
    { name: 'customElements', message: 'Elements are registered by fds-element.ts and define/.' },
  ],
  dom: dom.map((name) => ({ name, message: 'Pure modules have no page: take it as an argument.' })),
};

/** Options of `no-restricted-globals` for some of the groups `fetch`, `customElements`, `dom`. */
export function restrictGlobals(groups) {
  return ['error', ...groups.flatMap((group) => globalBans[group])];
}

/** Options of `no-restricted-imports`: always without unsafe directives; `d3`, `lit` as allowed. */
export function restrictImports({ d3, lit }) {
  const patterns = [
    {
      group: ['lit/directives/unsafe-*', 'lit/static-html*', 'lit-html', 'lit-html/*'],
      message: markup,
    },
    { group: ['lit/directives/style-map*'], message: style },
    // Of d3's modules this one alone is no part of it.
    {
      group: ['d3-*', '!d3-sankey', 'd3/*'],
      message: 'Import named functions from "d3" (7.9.2 tree-shakes).',
    },
  ];
  if (!d3) {
    patterns.push({ group: ['d3', 'd3-sankey'], message: 'Only *.layout.ts may import d3.' });
  }
  if (!lit) {
    patterns.push({
      group: ['lit', 'lit/*', '@lit/*'],
      message: 'Pure layers and *.layout.ts know nothing of Lit.',
    });
  }
  return ['error', { patterns }];
}

/** Rule: a helper belongs to the folder whose word it uses, not into a file named "utils". */
export const noUtilsFile = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { name: 'Name the file after what it holds; "{{name}}" says nothing.' },
  },
  create(context) {
    const name = context.filename.split(/[\\/]/).at(-1) ?? '';
    return {
      Program(node) {
        if (/^(utils?|helpers?|common|misc)\b/i.test(name) || /[.-]utils?\./i.test(name)) {
          context.report({ node, messageId: 'name', data: { name } });
        }
      },
    };
  },
};

const byClock =
  'A busy machine needs longer, an idle one waits for nothing: await what is to happen (test/support/' +
  'wait-until.ts, at-rest.ts, eventually.ts, held-timers.ts).';

/** Waits in tests that end by the clock, whatever has happened by then. */
export const impatience = {
  /** What element tests must not take from their library. */
  paths: [
    {
      name: '@open-wc/testing',
      importNames: ['waitUntil', 'aTimeout'],
      message: byClock,
    },
  ],
  /**
   * A number of milliseconds in a promise, or given to something called after waiting. A limit at which
   * a test fails has a name, and a timer without a number is the next task.
   */
  syntax: [
    ban(
      'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"] > Literal[value>0].arguments:nth-child(2)',
      byClock,
    ),
    ban(
      'CallExpression[callee.name=/^(sleep|pause|delay|wait|aTimeout)$/] > Literal[value>0]:first-child',
      byClock,
    ),
    ban('CallExpression[callee.property.name="waitForTimeout"]', byClock),
    ban('Property[key.name="idleTime"]', byClock),
  ],
};
