/** Pinning by `integrity`: what it covers, and what it needs. */
import type { Check, Finding, FindingState, Texts } from '../findings.types.js';
import type { ScriptSeen } from '../observations.types.js';

interface Words {
  readonly pinned: string;
  readonly pinnedWhy: string;
  readonly open: string;
  readonly openWhy: string;
  readonly partly: string;
  readonly partlyWhy: string;
  readonly partlyRemedy: string;
  readonly crossorigin: string;
  readonly crossoriginWhy: string;
  readonly crossoriginRemedy: string;
  readonly floating: string;
  readonly floatingWhy: (address: string) => string;
  readonly floatingRemedy: string;
}

const texts: Texts<Words> = {
  de: {
    pinned: 'Die Fassung ist durch ihre Prüfsumme festgelegt',
    pinnedWhy: 'Das Skript-Tag trägt „integrity“: Eine veränderte Datei würde nicht ausgeführt.',
    open: 'Keine Prüfsumme',
    openWhy:
      'Das Skript-Tag hat kein „integrity“. So kommen Korrekturen von selbst an; der Server der Dateien muss vertrauenswürdig sein.',
    partly: 'Die Prüfsumme deckt nur einen Teil ab',
    partlyWhy:
      'Bei fds.js gilt „integrity“ nur für diese kleine Datei, nicht für den Code, den sie nachlädt.',
    partlyRemedy: 'Wer die Fassung festlegen will, bindet fds.classic.js mit „integrity“ ein.',
    crossorigin: '„crossorigin“ fehlt neben „integrity“',
    crossoriginWhy:
      'Von einem anderen Server wird ein Skript mit „integrity“ nur ausgeführt, wenn auch „crossorigin“ dabeisteht.',
    crossoriginRemedy: 'Ergänzen Sie das Attribut am Skript-Tag.',
    floating: 'Prüfsumme an einer Adresse, die sich ändert',
    floatingWhy: (address) =>
      `${address} zeigt immer auf die neueste Fassung. Mit der nächsten passt die Prüfsumme nicht mehr, und nichts wird angezeigt.`,
    floatingRemedy: 'Nennen Sie die Adresse einer festen Fassung, zum Beispiel mit /0.1.0/.',
  },
  en: {
    pinned: 'The version is pinned by its hash',
    pinnedWhy: 'The script tag has “integrity”: a changed file would not run.',
    open: 'No hash',
    openWhy:
      'The script tag has no “integrity”. Corrections arrive by themselves; the server of the files has to be trusted.',
    partly: 'The hash covers a part only',
    partlyWhy:
      'With fds.js, “integrity” covers this small file alone and not the code it loads later.',
    partlyRemedy: 'To pin a version, include fds.classic.js with “integrity”.',
    crossorigin: '“crossorigin” is missing beside “integrity”',
    crossoriginWhy:
      'A script with “integrity” from another server runs only if “crossorigin” stands there, too.',
    crossoriginRemedy: 'Add the attribute to the script tag.',
    floating: 'A hash for an address that changes',
    floatingWhy: (address) =>
      `${address} always leads to the newest version. With the next one the hash no longer matches, and nothing is shown.`,
    floatingRemedy: 'Use the address of a fixed version, for instance with /0.1.0/.',
  },
};

/** Addresses such as `…/0/…` and `…/0.1/…` lead to whatever is newest. */
const FLOATING = /\/\d+(\.\d+)?\/[^/]*$/;

type Part = readonly [
  state: FindingState,
  title: string,
  explanation: string,
  remedy?: string,
  code?: string,
];

function partsOf(script: ScriptSeen, words: Words): readonly [id: string, ...Part] {
  const { address, crossorigin, edition, integrity: pinned, sameOrigin } = script;
  if (!pinned) return ['none', 'ok', words.open, words.openWhy];
  if (!crossorigin && !sameOrigin) {
    const { crossorigin: title, crossoriginRemedy, crossoriginWhy } = words;
    const code = 'crossorigin="anonymous"';
    return ['crossorigin', 'fault', title, crossoriginWhy, crossoriginRemedy, code];
  }
  if (FLOATING.test(address)) {
    const { floating, floatingRemedy } = words;
    return ['floating', 'notice', floating, words.floatingWhy(address), floatingRemedy];
  }
  if (edition === 'module') {
    return ['partly', 'notice', words.partly, words.partlyWhy, words.partlyRemedy];
  }
  return ['pinned', 'ok', words.pinned, words.pinnedWhy];
}

function judge(script: ScriptSeen, words: Words): Finding {
  const [id, state, title, explanation, remedy, code] = partsOf(script, words);
  return {
    id: `integrity-${id}`,
    group: 'script',
    state,
    title,
    explanation,
    ...(remedy && { remedy }),
    ...(code && { code }),
  };
}

/** Judges the pinning of each script tag, each kind of finding once. */
export const integrity: Check = ({ scripts }, lang) => {
  const findings = new Map<string, Finding>();
  for (const script of scripts) {
    const finding = judge(script, texts[lang]);
    if (!findings.has(finding.id)) findings.set(finding.id, finding);
  }
  return [...findings.values()];
};
