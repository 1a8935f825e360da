/** support.json says what SECURITY.md, CHANGELOG.md and README.md say (G24). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exists, readJson, readText } from './dist.js';

interface Version {
  readonly version: string;
  readonly released: string | null;
  readonly securityFixes: boolean;
  readonly supportEnds: string | null;
  readonly path: string;
  readonly floatingPaths: readonly string[];
  readonly integrity: string;
}
interface Support {
  readonly name: string;
  readonly versions: readonly Version[];
  readonly advisories: readonly unknown[];
  readonly support: { readonly securityFixes: string; readonly disclosureDays: number };
  readonly security: { readonly policy: string };
  readonly browsers: { readonly supported: string; readonly tested: readonly string[] };
}

const support = readJson<Support>('support.json');
const { version, name } = readJson<{ version: string; name: string }>('package.json');
const security = readText('SECURITY.md');
const readme = readText('README.md').replace(/\s+/g, ' ');

describe('support.json', () => {
  it('is shipped with the kit', () => {
    assert.equal(readText('dist/support.json'), readText('support.json'));
  });

  it('lists the versions of the changelog, with their dates', () => {
    const headings = [...readText('CHANGELOG.md').matchAll(/^## \[(\d\S+)\] - (\S+)$/gm)];
    const released = (date: string | undefined): string | null =>
      date === 'Unreleased' ? null : (date ?? null);
    assert.deepEqual(
      support.versions.map((each) => [each.version, each.released]),
      headings.map(([, number, date]) => [number, released(date)]),
    );
  });

  it('supports the version at hand, and of the others what SECURITY.md says', () => {
    const [latest, ...older] = support.versions;
    assert.equal(support.name, name);
    assert.equal(latest?.version, version);
    assert.equal(latest.securityFixes, true);
    assert.ok(older.every(({ securityFixes }) => !securityFixes));
    assert.match(security, new RegExp(`^\\| ${support.support.securityFixes} \\| yes \\|$`, 'm'));
    assert.match(security, new RegExp(`for ${support.support.disclosureDays} days at most`));
  });

  it('names addresses as the server has them', () => {
    for (const { version: each, path, floatingPaths, integrity } of support.versions) {
      const [major = '', minor = ''] = each.split('.');
      assert.equal(path, `${each}/`);
      assert.deepEqual(floatingPaths, [`${major}.${minor}/`, `${major}/`]);
      assert.equal(integrity, `${each}/integrity.json`);
    }
  });

  it('promises no date that nobody has promised', () => {
    assert.ok(support.versions.every(({ supportEnds }) => supportEnds === null));
    assert.deepEqual(support.advisories, []);
  });

  it('names the browsers of the README and the security policy', () => {
    assert.ok(readme.includes(support.browsers.supported));
    for (const browser of support.browsers.tested) assert.ok(readme.includes(browser), browser);
    assert.ok(exists(support.security.policy));
  });
});
