/** The report where the panel's own code did not come: plain text, made without Lit. */
import type { MainLanguage } from '../src/i18n/language.js';
import type { Report } from './report.js';
import { reportStrings } from './report.strings.js';

const RULES = `
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483647 !important;
    max-block-size: 60vh !important;
    overflow: auto !important;
    color-scheme: light dark !important;
    color: CanvasText !important;
    background: Canvas !important;
    border-block-start: 2px solid !important;
    padding: 1em !important;
    font: 15px/1.5 sans-serif !important;
  }
  h2 { font-size: 1.1em; margin: 0 0 0.5em; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0 0 1em; }
  button { font: inherit; padding: 0.4em 0.8em; }
  @media print { :host { display: none !important; } }
`;

/** Attribute by which the last report is found and replaced. */
const MARK = 'data-fds-diagnosis';

/** Shows a report at the end of the page, in the place of the last one. */
export function showPlain({ text }: Report, lang: MainLanguage): void {
  document.querySelector(`[${MARK}]`)?.remove();
  const strings = reportStrings[lang];
  const host = document.createElement('section');
  host.setAttribute(MARK, '');
  host.setAttribute('aria-label', strings.heading);
  host.lang = lang;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  root.adoptedStyleSheets = [sheet];
  const [heading, body, close] = [
    document.createElement('h2'),
    document.createElement('pre'),
    document.createElement('button'),
  ];
  heading.textContent = strings.heading;
  body.textContent = text.slice(text.indexOf('\n') + 1);
  close.type = 'button';
  close.textContent = strings.close;
  close.addEventListener('click', () => {
    host.remove();
  });
  root.append(heading, body, close);
  document.body.append(host);
}
