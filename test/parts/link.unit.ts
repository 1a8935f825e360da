import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { TemplateResult } from 'lit';
import { safeUrl } from '../../src/feed/safe-url.js';
import { link, mailLink, when } from '../../src/parts/link.js';

/** What the URL parser of a browser takes as `javascript:`, beside plain cases of other schemes. */
const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'j\na\nv\na\ns\nc\nr\ni\np\nt:alert(1)',
  'javascript\t:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\n\n javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001f javascript:alert(1)',
  'javascript:alert(1)//https://example.org',
  'javascript://example.org/%0aalert(1)',
  'javascript:https://example.org',
  'java\u0000script:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript%3Aalert(1)',
  '\u00a0javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'ｊavascript:alert(1)',
  'vbscript:msgbox(1)',
  'VbScript:msgbox(1)',
  'livescript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'DATA:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'file:///etc/passwd',
  'about:blank',
  'view-source:https://example.org',
  'chrome://settings',
  'ws://example.org',
  'wss://example.org',
  'ftp://example.org',
  'mailto:a@example.org',
  'tel:+491234',
  'sms:+491234',
  'intent://example.org#Intent;end',
  'jar:https://example.org!/',
  'httpss://example.org',
  'xhttp://example.org',
  'http',
];

/** Addresses without a scheme: they would lead to places of the host page. */
const relative = [
  '',
  ' ',
  '/',
  '/login?next=evil',
  '//example.org/path',
  '\\\\example.org',
  '/\\example.org',
  'example.org',
  'www.example.org/a:b',
  'example.org:8080/path',
  './a',
  '../a',
  '?delete=1',
  '#fragment',
  'https:',
  'https://',
  'http:///',
  'http://[::1',
  'https://exa mple.org',
  'https://example.org:99999',
];

const good: readonly (readonly [url: string, href: string])[] = [
  ['https://example.org', 'https://example.org/'],
  ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
  ['HTTPS://EXAMPLE.org/Pfad', 'https://example.org/Pfad'],
  ['  https://example.org/a \n', 'https://example.org/a'],
  ['ht\ntps://example.org/a', 'https://example.org/a'],
  ['https://münchen.example/ä', 'https://xn--mnchen-3ya.example/%C3%A4'],
  ['https://example.org/"onmouseover="alert(1)', 'https://example.org/%22onmouseover=%22alert(1)'],
  ['https://example.org/<script>', 'https://example.org/%3Cscript%3E'],
  ['https://example.org/javascript:alert(1)', 'https://example.org/javascript:alert(1)'],
  ['https://127.0.0.1:8080/', 'https://127.0.0.1:8080/'],
  ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
  ['https://sub_domain.example.org./', 'https://sub_domain.example.org./'],
  ['https://example.org/?', 'https://example.org/?'],
  ['https://example.org/#', 'https://example.org/#'],
];

/** Signs that RFC 3986 forbids and URL parsers leave as they are, and how they are sent. */
const encoded: readonly (readonly [url: string, href: string])[] = [
  [
    'https://www.it-planungsrat.de/suche?tx_solr[q]=fds',
    'https://www.it-planungsrat.de/suche?tx_solr%5Bq%5D=fds',
  ],
  ['https://example.org/a|b', 'https://example.org/a%7Cb'],
  ['https://example.org/[]{}|^`"', 'https://example.org/%5B%5D%7B%7D%7C%5E%60%22'],
  ['https://example.org/?[]{}|^`"\\', 'https://example.org/?%5B%5D%7B%7D%7C%5E%60%22%5C'],
  ['https://example.org/#[]{}|^`"\\#', 'https://example.org/#%5B%5D%7B%7D%7C%5E%60%22%5C%23'],
  ['https://example.org/%zz?%&100%', 'https://example.org/%25zz?%25&100%25'],
  ['https://example.org/%C3%a4?%5B#%23', 'https://example.org/%C3%a4?%5B#%23'],
  ["https://example.org/a;b=c,d!$&'()*+~_-.:@", "https://example.org/a;b=c,d!$&'()*+~_-.:@"],
];

/** With a name or a password, or on a host that nobody can have. */
const unusable = [
  'http://user:pw@example.org/',
  'http://user@example.org/',
  'https://:pw@example.org/',
  'https://xn--zzzz--/',
  'https://a.XN--zzzz--.example/',
  'https://a..example/',
  'https://.example/',
  'https://a"b.example/',
  'https://*.example.org/',
  `https://${'a'.repeat(64)}.example/`,
  `https://${'a.'.repeat(126)}example/`,
];

describe('safeUrl', () => {
  for (const url of hostile) {
    it(`links ${JSON.stringify(url)} nowhere`, () => {
      assert.equal(safeUrl(url), undefined);
    });
  }

  it('links no relative or broken address: it would lead into the host page', () => {
    for (const url of relative) assert.equal(safeUrl(url), undefined, JSON.stringify(url));
    assert.equal(safeUrl(undefined), undefined);
  });

  it('links none that says a name or a password, and none of a host that nobody can have', () => {
    for (const url of unusable) assert.equal(safeUrl(url), undefined, JSON.stringify(url));
  });

  it('encodes what does not belong into an address, and nothing that is encoded or belongs there', () => {
    for (const [url, href] of encoded) assert.equal(safeUrl(url), href, JSON.stringify(url));
  });

  for (const [url, href] of good) {
    it(`links ${JSON.stringify(url)} to ${href}`, () => {
      assert.equal(safeUrl(url), href);
    });
  }

  it('says nothing but addresses that begin with http:// or https://, whatever it is given', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'http:',
      'https://',
      '//',
      'vbscript:',
      '',
    );
    const codes = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
    const marks = fc.constantFrom(...codes, '\u00a0', '\ufeff', 'ä');
    const noise = fc.string({ unit: marks, maxLength: 12 });
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.tuple(noise, scheme, noise).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (url) => {
        const href = safeUrl(url);
        if (href === undefined) return;
        assert.match(
          href,
          /^https?:\/\/([\w.-]+|\[[\da-f:.]+\])(:\d+)?\/([\w.~:/?#@!$&'()*+,;=-]|%[\da-f]{2})*$/i,
        );
        assert.equal(safeUrl(href), href);
      }),
      { numRuns: 3000 },
    );
  });
});

const asTemplate = (value: unknown): TemplateResult => value as TemplateResult;

describe('link', () => {
  it('is an anchor with the checked address, without access to the page that opened it', () => {
    const { strings, values } = asTemplate(link('HTTPS://example.org/a', 'Text'));
    assert.match(strings.join('…'), /^<a href=… rel="noopener" part="link">…<\/a>$/);
    assert.deepEqual(values, ['https://example.org/a', 'Text']);
  });

  it('is text with the address beside it where the address may not be linked', () => {
    for (const url of [...hostile, ...relative.filter(Boolean), ...unusable.slice(0, 9)]) {
      const { strings, values } = asTemplate(link(url, 'Text'));
      assert.deepEqual([...strings], ['', ' (', ')']);
      assert.deepEqual(values, ['Text', url]);
    }
  });

  it('is the text alone where there is no address', () => {
    assert.equal(link(undefined, 'Text'), 'Text');
    assert.equal(link('', 'Text'), 'Text');
  });
});

describe('mailLink', () => {
  it('links what needs no encoding, and shows all else as text', () => {
    for (const address of [
      'a@example.org',
      "o'neil+x_y-z.a!$*=~@example.org",
      'ä@münchen.example',
    ]) {
      assert.deepEqual(asTemplate(mailLink(address)).values, [address, address]);
    }
    for (const address of [
      'a#b@example.org',
      'a%zz@example.org',
      'a[b]@example.org',
      'a|b^`@x.org',
    ]) {
      assert.equal(mailLink(address), address);
    }
  });
});

describe('when', () => {
  const render = (value: unknown) => ({ value }) as unknown as TemplateResult;

  it('renders what is there and nothing else', () => {
    assert.deepEqual(when('a', render), { value: 'a' });
    for (const nothing of [undefined, null, '', false] as const) {
      assert.equal(when(nothing, render), undefined);
    }
  });
});
