/** The kit's script: tags, copies, pinning, files, and the browser it runs in. */
import type { MainLanguage } from '../../src/i18n/language.js';
import type { Check, Finding } from '../findings.types.js';
import type { CopySeen, FileSeen, Observations, ScriptSeen } from '../observations.types.js';
import { say, type MessageId, type More, type Values } from '../say.js';

const CORS = 'Access-Control-Allow-Origin: *';
const SCRIPT_TYPES = ['', 'module', 'text/javascript', 'application/javascript'];
/** After so long a script comes late, in milliseconds. */
const LATE = 5000;

/** Words inside of sentences. */
const words = {
  de: {
    module: 'Modul',
    classic: 'klassisches Skript',
    version: 'Fassung',
    from: 'von',
    serves: 'bedient',
    noTag: 'kein Tag',
    noType: 'ohne Typ',
  },
  en: {
    module: 'module',
    classic: 'classic script',
    version: 'version',
    from: 'from',
    serves: 'serves',
    noTag: 'no tag',
    noType: 'no type',
  },
};

function stopped({ address, sameOrigin, type }: ScriptSeen, lang: MainLanguage): Finding {
  if (!SCRIPT_TYPES.includes(type)) return say('script-held-back', lang, { address });
  if (type !== 'module' || sameOrigin) return say('script-stopped', lang, { address });
  const more = { id: 'script-stopped', code: CORS };
  return say('script-stopped-origin', lang, { address }, more);
}

/** Says from where the kit comes, and which of its script tags do not run. */
export const scriptTags: Check = ({ scripts }, lang) => {
  const list = scripts
    .filter(({ runs }) => runs)
    .map(({ address, edition }) => `${address} (${words[lang][edition]})`)
    .join(', ');
  const good = list
    ? say('script-runs', lang, { list })
    : say('script-none', lang, {}, { id: 'script-runs' });
  return [...scripts.filter(({ runs }) => !runs).map((each) => stopped(each, lang)), good];
};

/** Which copy serves which tags. */
function ownersOf({ copies, elements }: Observations, lang: MainLanguage): string {
  const { noTag, serves } = words[lang];
  return copies
    .map((_copy, index) => {
      const own = elements.filter(({ owner }) => owner === index);
      const tags = [...new Set(own.map(({ name }) => `<fds-${name}>`))].join(', ');
      return `${index + 1}. ${serves} ${tags || noTag}.`;
    })
    .join(' ');
}

function copyText({ base, edition, version }: CopySeen, index: number, lang: MainLanguage): string {
  const { from, version: word } = words[lang];
  const file = edition === 'classic' ? 'fds.classic.js' : 'fds.js';
  return `${index + 1}. ${word} ${version} (${file}) ${from} ${base}`;
}

/** Says how many copies of the kit run, in which versions, and what each of them serves. */
export const copiesOnPage: Check = (seen, lang) => {
  const { copies, scripts } = seen;
  const version = copies[0]?.version ?? '?';
  if (copies.length > 1) {
    const owners = ownersOf(seen, lang);
    const isSame = copies.every((copy) => copy.version === version);
    if (isSame) return [say('copies-same', lang, { count: copies.length, version, owners })];
    const list = copies.map((copy, index) => copyText(copy, index, lang)).join('; ');
    return [say('copies-versions', lang, { list, owners })];
  }
  const addresses = scripts.map(({ address }) => address);
  const address = addresses.find((each, index) => addresses.indexOf(each) !== index);
  const one = say('copies-one', lang, { version });
  return address === undefined ? [one] : [one, say('copies-tag-twice', lang, { address })];
};

/** Addresses such as `…/0/…` and `…/0.1/…` lead to whatever is newest. */
const FLOATING = /\/\d+(\.\d+)?\/[^/]*$/;

function pinning(script: ScriptSeen, lang: MainLanguage): Finding {
  const { address, crossorigin, edition, integrity: pinned, sameOrigin } = script;
  if (!pinned) return say('integrity-none', lang);
  if (!crossorigin && !sameOrigin) {
    return say('integrity-crossorigin', lang, {}, { code: 'crossorigin="anonymous"' });
  }
  if (FLOATING.test(address)) return say('integrity-floating', lang, { address });
  return say(edition === 'module' ? 'integrity-partly' : 'integrity-pinned', lang);
}

/** Judges the pinning of each script tag, each kind of finding once. */
export const integrity: Check = ({ scripts }, lang) => {
  const findings = scripts.map((script) => pinning(script, lang));
  return findings.filter(({ id }, index) => findings.findIndex((each) => each.id === id) === index);
};

/** Why a file did not arrive: the row, what it names, and a line to be taken over. */
function reason({ probe }: FileSeen, lang: MainLanguage): readonly [MessageId, Values?, More?] {
  if (probe?.answer === 'cors') return ['files-cors', {}, { code: CORS }];
  if (probe?.answer === 'policy') return ['files-policy'];
  if (probe?.answer !== 'answered') return ['files-gone'];
  const { status = 0, type = '' } = probe;
  if (status >= 400) return ['files-status', { status }];
  if (/^(text|application)\/(x-)?(java|ecma)script\b/.test(type)) return ['files-now'];
  const code = 'Content-Type: text/javascript; charset=utf-8';
  return ['files-type', { type: type || words[lang].noType }, { code }];
}

/** Names each file that is missing, with the reason. */
export const kitFiles: Check = ({ files }, lang) => {
  if (files.length === 0) return [say('files-there', lang)];
  return files.map((file) => {
    const [id, values, more] = reason(file, lang);
    return say(id, lang, { ...values, address: file.address }, more);
  });
};

/** Says whether the lines that ask for modules early name those that run; nothing where there are none. */
export const earlyLines: Check = ({ copies, lines }, lang) => {
  if (lines.length === 0) return [];
  const running = copies.map(({ version }) => version);
  const [stale] = lines.filter(({ version }) => !running.includes(version));
  if (!stale) return [say('lines-fit', lang)];
  return [say('lines-stale', lang, { address: stale.address, version: running.join(', ') })];
};

/** Judges the browser and the page's scripts. */
export const browser: Check = ({ page: { lacking, patched }, scripts }, lang) => {
  const findings: Finding[] = [];
  if (lacking.length > 0) findings.push(say('browser-old', lang, { list: lacking.join(', ') }));
  if (patched.length > 0) findings.push(say('browser-patched', lang, { list: patched.join(', ') }));
  if (findings.length === 0) findings.push(say('browser-able', lang));
  const arrived = Math.min(...scripts.flatMap(({ arrived: time }) => time ?? []));
  if (Number.isFinite(arrived) && arrived > LATE) {
    findings.push(say('script-late', lang, { seconds: (arrived / 1000).toFixed(0) }));
  }
  return findings;
};
