import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { TemplateResult } from 'lit';
import { safeUrl } from '../../src/feed/safe-url.js';
import { link, when } from '../../src/parts/link.js';

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
        assert.match(href, /^https?:\/\/[^\s<>]/);
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
    for (const url of [...hostile, ...relative.filter(Boolean)]) {
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

describe('when', () => {
  const render = (value: unknown) => ({ value }) as unknown as TemplateResult;

  it('renders what is there and nothing else', () => {
    assert.deepEqual(when('a', render), { value: 'a' });
    for (const nothing of [undefined, null, '', false] as const) {
      assert.equal(when(nothing, render), undefined);
    }
  });
});
