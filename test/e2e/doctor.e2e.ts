/** `?fds-debug` on real pages of another origin, each with one thing that is wrong. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openPage, startBrowser, widgetsReady, type PageLog } from '../support/browser.js';
import { FeedHost, serveFolder, startOrigin, type Origin } from '../support/origins.js';

const DIST = new URL('../../dist/', import.meta.url);

interface ShownFinding {
  readonly id: string;
  readonly state: string;
  readonly title: string;
  readonly explanation: string;
  readonly remedy?: string;
  readonly code?: string;
}
interface ShownReport {
  readonly summary: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly groups: readonly { readonly findings: readonly ShownFinding[] }[];
  readonly text: string;
}
interface Site {
  readonly head?: string;
  readonly body: string;
  /** Directives that replace those of the recommended policy. */
  readonly policy?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly lang?: string;
}

describe('the diagnosis, on a portal of another origin under a strict policy', () => {
  const feedHost = new FeedHost();
  let browser: Browser;
  let kit: Origin;
  /** The same files, which say that they are another version, and of which some are missing. */
  let other: Origin;
  let feed: Origin;
  let silent: Origin;
  let portal: Origin;
  let site: Site = { body: '' };
  let missing = /^$/;
  let snapshot: { version: number; projects: { title: unknown }[] };

  const answerOther = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    if (missing.test(path)) {
      response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
    } else if (path.startsWith('/chunks/doctor-')) {
      const code = await readFile(new URL(`.${path}`, DIST), 'utf8');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Content-Type', 'text/javascript');
      response.end(code.replace(/"\d+\.\d+\.\d+"/, '"9.9.9"'));
    } else {
      await serveFolder(DIST.pathname)(request, response);
    }
  };

  const policyOf = (changed: Readonly<Record<string, string>> = {}): string =>
    Object.entries({
      'default-src': "'none'",
      'script-src': `${kit.url} ${other.url}`,
      'style-src': "'self'",
      'connect-src': `${feed.url} ${silent.url} ${other.url}`,
      'require-trusted-types-for': "'script'",
      'trusted-types': "lit-html 'allow-duplicates'",
      ...changed,
    })
      .map((directive) => directive.join(' '))
      .join('; ');

  const answerPortal = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url === '/farben.css') {
      response.setHeader('Content-Type', 'text/css');
      response.end('body { --fds-color-muted: #aaaaaa; }');
      return;
    }
    const { body, head = '', lang = 'de', policy } = site;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policyOf(policy));
    response.end(
      `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Portal</title>${head}</head><body>${body}</body></html>`,
    );
  };

  before(async () => {
    const shipped = JSON.parse(await readFile(new URL('feed.v1.json', DIST), 'utf8'));
    // Of today, or the doctor would find it old one day.
    snapshot = { ...shipped, updated: new Date().toISOString() };
    feedHost.publish(snapshot);
    browser = await startBrowser();
    kit = await startOrigin(serveFolder(DIST.pathname));
    other = await startOrigin(answerOther);
    feed = await startOrigin(feedHost.answer);
    silent = await startOrigin((_request, response) => void response.end('{"version":1}'));
    portal = await startOrigin(answerPortal);
  });
  after(async () => {
    await browser.close();
    await Promise.all([kit, other, feed, silent, portal].map((origin) => origin.close()));
  });

  const moduleTag = (origin = kit): string =>
    `<script type="module" src="${origin.url}/fds.js" crossorigin="anonymous"></script>`;
  const strategy = (src: string, inner = '<fds-timeline></fds-timeline>'): string =>
    `<fds-strategy src="${src}">${inner}</fds-strategy>`;

  async function visit(next: Site): Promise<PageLog> {
    site = { head: moduleTag(), ...next };
    const log = await openPage(browser);
    await log.page.goto(`${portal.url}/seite${next.query ?? '?fds-debug'}`);
    return log;
  }

  /** Opens a page and waits for what the doctor says of it. */
  async function diagnose(next: Site): Promise<{ log: PageLog; report: ShownReport }> {
    const log = await visit(next);
    const handle = await log.page.waitForFunction(
      () => {
        const panel = document.querySelector('fds-doctor') as
          (Element & { busy: boolean; report?: object }) | null;
        return panel?.busy === false && panel.report;
      },
      { timeout: 20_000 },
    );
    return { log, report: (await handle.jsonValue()) as ShownReport };
  }

  const findingsOf = ({ groups }: ShownReport): ShownFinding[] =>
    groups.flatMap(({ findings }) => findings);
  const badIds = (report: ShownReport): string[] =>
    findingsOf(report)
      .filter(({ state }) => state !== 'ok')
      .map(({ id }) => id);
  function find(report: ShownReport, id: string): ShownFinding {
    const found = findingsOf(report).find((finding) => finding.id === id);
    assert.ok(found, `${id} in\n${report.text}`);
    return found;
  }

  it('costs a page without the parameter no request', async () => {
    for (const query of ['', '?debug=1']) {
      const log = await visit({ body: strategy(`${feed.url}/f.json`), query });
      await widgetsReady(log.page, 1);
      assert.ok(!log.requests.some((url) => /doctor|panel-/.test(url)), log.requests.join('\n'));
      assert.equal(await log.page.$('fds-doctor'), null);
      await log.page.close();
    }
  });

  for (const query of ['?fds-debug', '?seite=2&fds-debug', '?fds-debug=1']) {
    it(`finds nothing wrong where nothing is: ${query}`, async () => {
      const { log, report } = await diagnose({ body: strategy(`${feed.url}/f.json`), query });
      assert.deepEqual(badIds(report), [], report.text);
      assert.match(report.summary, /^0 Fehler · 0 Hinweise/);
      const { version } = JSON.parse(await readFile(new URL('integrity.json', DIST), 'utf8'));
      assert.equal(report.facts[0]?.[1], version);
      assert.equal(report.facts[1]?.[1], `${kit.url}/fds.js`);
      assert.deepEqual(log.troubles, []);
      const known = [kit, feed, portal].map(({ url }) => url);
      assert.ok(log.requests.every((url) => known.some((origin) => url.startsWith(origin))));
      await log.page.close();
    });
  }

  it('works in the classic edition and in English', async () => {
    const head = `<script src="${kit.url}/fds.classic.js"></script>`;
    const { log, report } = await diagnose({
      head,
      body: '<fds-timeline></fds-timeline>',
      lang: 'en',
    });
    assert.match(report.summary, /^0 faults · 0 notices/);
    assert.equal(report.facts[1]?.[1], `${kit.url}/fds.classic.js`);
    find(report, 'feed-shipped');
    assert.deepEqual(log.troubles, []);
    await log.page.close();
  });

  it('tells lines that an update has left behind from files that are missing', async () => {
    const line = `<link rel="modulepreload" href="${kit.url}/chunks/core-0.0.9.js">`;
    const body = strategy(`${feed.url}/f.json`);
    const { log, report } = await diagnose({ head: line + moduleTag(), body });
    assert.deepEqual(badIds(report), ['lines-stale'], report.text);
    assert.match(find(report, 'lines-stale').explanation, /core-0\.0\.9\.js/);
    await log.page.close();
  });

  it('names the directive and gives the exact line where the policy blocks the feed', async () => {
    const policy = { 'connect-src': `'self' ${silent.url}` };
    const { log, report } = await diagnose({ body: strategy(`${feed.url}/f.json`), policy });
    const finding = find(report, 'feed-policy');
    assert.match(finding.explanation, /connect-src/);
    assert.equal(finding.code, `connect-src 'self' ${silent.url} ${feed.url};`);
    await log.page.close();
  });

  it('tells a feed without CORS from one that cannot be reached', async () => {
    const { log, report } = await diagnose({ body: strategy(`${silent.url}/f.json`) });
    assert.equal(find(report, 'feed-cors').code, 'Access-Control-Allow-Origin: *');
    await log.page.close();
    const gone = await startOrigin((_request, response) => void response.end());
    await gone.close();
    const policy = { 'connect-src': gone.url };
    const second = await diagnose({ body: strategy(`${gone.url}/f.json`), policy });
    find(second.report, 'feed-unreachable');
    await second.log.page.close();
  });

  it('sees a maintenance page in the place of the feed', async () => {
    feedHost.type = 'text/html';
    feedHost.publish('<!doctype html><title>Wartung</title>');
    const { log, report } = await diagnose({ body: strategy(`${feed.url}/wartung.json`) });
    feedHost.type = 'application/json; charset=utf-8';
    feedHost.publish(snapshot);
    assert.match(find(report, 'feed-content-html').explanation, /text\/html/);
    await log.page.close();
  });

  it('lists what the parser leaves out, and refuses another version', async () => {
    const [first] = snapshot.projects;
    feedHost.publish({ ...snapshot, projects: [first, { ...first, id: 'x', title: 7 }] });
    const bad = await diagnose({ body: strategy(`${feed.url}/schema.json`) });
    assert.match(find(bad.report, 'feed-records-bad').code ?? '', /^\/projects\/1\/title: /m);
    await bad.log.page.close();
    feedHost.publish({ ...snapshot, version: 2 });
    const refused = await diagnose({ body: strategy(`${feed.url}/version.json`) });
    feedHost.publish(snapshot);
    assert.match(find(refused.report, 'feed-content-version').explanation, /: 2\./);
    await refused.log.page.close();
  });

  it('names the widgets that have nothing to show of a feed that can be used', async () => {
    for (const projects of [[], 'x', snapshot.projects.map((_, at) => ({ id: `p${at}` }))]) {
      feedHost.publish({ ...snapshot, projects });
      const body = `<fds-project-list src="${feed.url}/none.json"></fds-project-list>`;
      const { log, report } = await diagnose({ body });
      assert.match(find(report, 'shown-none').title, /fds-project-list/);
      assert.doesNotMatch(report.text, /Alle Bausteine zeigen Daten/);
      await log.page.close();
    }
    feedHost.publish(snapshot);
  });

  it('asks whether another tag, attribute or Land was meant', async () => {
    const body = `<fds-timelin></fds-timelin><p>&lt;fds-timeline&gt;</p>
      <fds-project-map land="MV" veiw="list"></fds-project-map><fds-details for="weg"></fds-details>`;
    const { log, report } = await diagnose({ body });
    assert.equal(find(report, 'unknown-name').remedy, 'Meinten Sie <fds-timeline>?');
    assert.equal(find(report, 'attribute-land').remedy, 'Meinten Sie land="DE-MV"?');
    assert.equal(find(report, 'attribute-unknown').remedy, 'Meinten Sie view?');
    find(report, 'placement-missing');
    find(report, 'presence-escaped');
    assert.equal(await log.page.$$eval('fds-doctor', (all) => all.length), 1);
    await log.page.close();
  });

  it('tells two versions apart, and which of them serves a tag', async () => {
    const head = `<script src="${kit.url}/fds.classic.js"></script>${moduleTag(other)}`;
    const { log, report } = await diagnose({ head, body: '<fds-timeline></fds-timeline>' });
    // The second copy may come after the first look.
    const finding = badIds(report).includes('copies-versions')
      ? find(report, 'copies-versions')
      : await log.page
          .waitForFunction(() =>
            (
              document.querySelector('fds-doctor') as (Element & { report?: ShownReport }) | null
            )?.report?.groups
              .flatMap(({ findings }) => findings)
              .find(({ id }) => id === 'copies-versions'),
          )
          .then(async (handle) => (await handle.jsonValue()) as ShownFinding);
    assert.match(finding.explanation, /1\. Fassung \S+ \(fds\.classic\.js\)/);
    assert.match(finding.explanation, /2\. Fassung 9\.9\.9 \(fds\.js\)/);
    assert.match(finding.explanation, /1\. bedient <fds-timeline>\. 2\. bedient kein Tag/);
    await log.page.close();
  });

  it('says which colours of the page are shown otherwise', async () => {
    const head = `${moduleTag()}<link rel="stylesheet" href="/farben.css">`;
    const { log, report } = await diagnose({ head, body: '<fds-timeline></fds-timeline>' });
    const { code = '' } = find(report, 'colours-held-light');
    assert.match(code, /^--fds-color-muted: #aaaaaa → #[0-9a-f]{6}$/);
    find(report, 'contrast-light');
    await log.page.close();
  });

  it('names the file of the kit that is missing', async () => {
    missing = /^\/chunks\/timeline-[^/]+\.js/;
    const { log, report } = await diagnose({
      head: moduleTag(other),
      body: '<fds-timeline><a href="/">Zeitplan</a></fds-timeline>',
    });
    missing = /^$/;
    find(report, 'code-missing');
    const finding = find(report, 'files-status');
    assert.match(finding.explanation, /chunks\/timeline-[\w.-]+\.js · .*404/);
    await log.page.close();
  });

  it('tells as plain text why nothing runs where Trusted Types stop the kit', async () => {
    const policy = { 'trusted-types': 'dompurify' };
    const log = await visit({ body: '<fds-timeline></fds-timeline>', policy });
    const handle = await log.page.waitForSelector('[data-fds-diagnosis]', { timeout: 20_000 });
    const text = await handle?.evaluate((host) => host.shadowRoot?.textContent ?? '');
    assert.match(text ?? '', /„lit-html“ ist nicht erlaubt/);
    assert.match(text ?? '', /trusted-types dompurify lit-html 'allow-duplicates';/);
    await log.page.close();
  });
});
