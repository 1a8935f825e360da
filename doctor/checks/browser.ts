/** The browser, and what scripts of the page have done to it. */
import type { Check, Finding, Texts } from '../findings.types.js';

interface Words {
  readonly good: string;
  readonly goodWhy: string;
  readonly old: string;
  readonly oldWhy: (list: string) => string;
  readonly oldRemedy: string;
  readonly patched: string;
  readonly patchedWhy: (list: string) => string;
  readonly patchedRemedy: string;
  readonly late: string;
  readonly lateWhy: (seconds: string) => string;
  readonly lateRemedy: string;
}

/** After so long a script comes late, in milliseconds. */
const LATE = 5000;

const texts: Texts<Words> = {
  de: {
    good: 'Der Browser kann, was gebraucht wird',
    goodWhy: 'Alle Fähigkeiten sind da, und kein Skript der Seite hat sie verändert.',
    old: 'Dem Browser fehlen Fähigkeiten',
    oldWhy: (list) => `Es fehlen: ${list}. Die Darstellung kann abweichen.`,
    oldRemedy: 'Unterstützt werden Chromium, Firefox und Safari der letzten zwei Jahre.',
    patched: 'Ein Skript der Seite hat Grundfunktionen ersetzt',
    patchedWhy: (list) =>
      `Ersetzt sind: ${list}. Alte Bibliotheken wie Prototype oder MooTools tun das; Angaben können dadurch falsch werden.`,
    patchedRemedy:
      'Entfernen Sie die Bibliothek von dieser Seite, oder nehmen Sie die iframe-Form.',
    late: 'Das Skript kam spät',
    lateWhy: (seconds) => `Es war erst ${seconds} Sekunden nach dem Aufruf der Seite da.`,
    lateRemedy: 'Setzen Sie das Tag in den Kopf der Seite und prüfen Sie den Server der Dateien.',
  },
  en: {
    good: 'The browser is able to do what is needed',
    goodWhy: 'All abilities are there, and no script of the page has changed them.',
    old: 'The browser lacks abilities',
    oldWhy: (list) => `Missing: ${list}. Things may look different.`,
    oldRemedy: 'Supported are Chromium, Firefox and Safari of the last two years.',
    patched: 'A script of the page has replaced basic functions',
    patchedWhy: (list) =>
      `Replaced: ${list}. Old libraries such as Prototype or MooTools do so; figures may become wrong.`,
    patchedRemedy: 'Remove the library from this page, or use the iframe form.',
    late: 'The script came late',
    lateWhy: (seconds) => `It was there only ${seconds} seconds after the page was asked for.`,
    lateRemedy: 'Put the tag into the head of the page and look at the server of the files.',
  },
};

/** Judges the browser and the page's scripts. */
export const browser: Check = ({ page, scripts }, lang) => {
  const words = texts[lang];
  const group = 'script';
  const findings: Finding[] = [];
  const note = (id: string, title: string, explanation: string, remedy: string): void => {
    findings.push({ id, group, state: 'notice', title, explanation, remedy });
  };
  if (page.lacking.length > 0) {
    note('browser-old', words.old, words.oldWhy(page.lacking.join(', ')), words.oldRemedy);
  }
  if (page.patched.length > 0) {
    const { patched, patchedRemedy, patchedWhy } = words;
    note('browser-patched', patched, patchedWhy(page.patched.join(', ')), patchedRemedy);
  }
  if (findings.length === 0) {
    const { good: title, goodWhy: explanation } = words;
    findings.push({ id: 'browser-able', group, state: 'ok', title, explanation });
  }
  const arrived = Math.min(...scripts.flatMap(({ arrived: time }) => time ?? []));
  if (Number.isFinite(arrived) && arrived > LATE) {
    const seconds = (arrived / 1000).toFixed(0);
    note('script-late', words.late, words.lateWhy(seconds), words.lateRemedy);
  }
  return findings;
};
