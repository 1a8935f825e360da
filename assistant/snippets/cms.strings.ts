import type { EmbedCms } from './embed.types.js';
import type { EditorKind } from './editor-fit.js';

/** How a system is spoken of. */
export interface CmsWords {
  readonly name: string;
  /** Where style sheet and script go, once; `{files}` stands for which of them there are. */
  readonly head: string;
  /** Where the snippet goes. */
  readonly body: string;
  /** Where a policy is set. */
  readonly policy: string;
  /** What the recipe in the repository is good for. */
  readonly recipe: string;
  readonly editors: Readonly<Record<EditorKind, string>>;
}

export interface CmsStrings {
  readonly systems: Readonly<Record<EmbedCms, CmsWords>>;
  /** What the head brings: a style sheet, a script, or both. */
  readonly files: { readonly both: string; readonly script: string; readonly sheet: string };
  readonly host: (file: string) => string;
  readonly check: (file: string) => string;
  readonly checkWidget: string;
  readonly recipe: (folder: string, words: string) => string;
}

export const cmsDe: CmsStrings = {
  systems: {
    typo3: {
      name: 'TYPO3',
      head: 'Teil 1 ({files}) einmal in die Seitenvorlage aufnehmen, in TypoScript mit page.includeCSS und page.includeJSFooter (Muster im Rezept).',
      body: 'Auf der Seite ein Inhaltselement „HTML“ („Reines HTML“) anlegen und Teil 2 dort einfügen. Nicht in den Texteditor: Er entfernt unbekannte Tags oder zeigt sie als Text.',
      policy:
        'Ist die Content-Security-Policy eingeschaltet (ab TYPO3 12.3): die Zeilen als mutations in config/sites/<Site>/csp.yaml eintragen.',
      recipe: 'ein eigenes Inhaltselement ohne Texteditor, CSP und Filterregel',
      editors: { source: 'Inhaltselement „HTML“', text: 'Texteditor (RTE)' },
    },
    gsb: {
      name: 'Government Site Builder 11',
      head: 'Teil 1 ({files}) durch den Betrieb in die Seitenvorlage aufnehmen lassen; der GSB 11 beruht auf TYPO3.',
      body: 'Ein Inhaltselement für HTML anlegen und Teil 2 einfügen. Ob es für Redaktionen freigeschaltet ist, legt der Betrieb fest; sonst das Inhaltselement aus dem Rezept anfragen.',
      policy:
        'Die Zeilen für die Content-Security-Policy an den Betrieb geben (mutations in config/sites/<Site>/csp.yaml).',
      recipe: 'ein eigenes Inhaltselement ohne Texteditor, CSP und Filterregel',
      editors: { source: 'Inhaltselement für HTML', text: 'Texteditor (RTE)' },
    },
    wordpress: {
      name: 'WordPress',
      head: 'Teil 1 ({files}) über das Theme oder das Plugin aus dem Rezept laden; in den Beitrag selbst gehört er nur, wenn Sie ungefiltertes HTML schreiben dürfen.',
      body: 'Einen Block „Individuelles HTML“ einfügen und Teil 2 hineinkopieren. Ohne das Recht unfiltered_html bleibt nur die Form mit div erhalten.',
      policy:
        'Die Zeilen dort ergänzen, wo die Kopfzeilen gesetzt werden: im Webserver oder in einem Plugin dafür.',
      recipe: 'ein Plugin mit Block und Shortcode, das weder Rechte noch Filter braucht',
      editors: {
        source: '„Individuelles HTML“ mit Recht unfiltered_html',
        text: '„Individuelles HTML“ ohne dieses Recht',
      },
    },
    drupal: {
      name: 'Drupal',
      head: 'Teil 1 ({files}) als Bibliothek im Theme anmelden (libraries.yml).',
      body: 'Einen Inhaltsblock im Textformat „Vollständiges HTML“ anlegen, auf Quelltext umschalten und Teil 2 einfügen.',
      policy:
        'Die Zeilen dort ergänzen, wo die Kopfzeilen gesetzt werden: im Webserver oder in einem Modul dafür.',
      recipe: 'Bibliothek, Vorlage und die Liste erlaubter Tags für ein Textformat',
      editors: {
        source: 'Textformat „Vollständiges HTML“',
        text: 'Textformat mit begrenzten HTML-Tags',
      },
    },
    liferay: {
      name: 'Liferay',
      head: 'Teil 1 ({files}) als Client-Erweiterung (Global CSS, Global JS) anmelden oder in ein Fragment aufnehmen.',
      body: 'Ein Fragment vom Typ HTML auf die Seite ziehen und Teil 2 in seinen Quelltext einfügen.',
      policy:
        'Die Zeilen in den Instanzeinstellungen zur Content-Security-Policy oder im vorgelagerten Webserver ergänzen.',
      recipe: 'eine Client-Erweiterung, die Skript und Elemente anmeldet',
      editors: { source: 'Fragment', text: 'Webinhalt im Texteditor' },
    },
    html: {
      name: 'HTML ohne CMS',
      head: 'Teil 1 ({files}) in den <head> der Seite kopieren.',
      body: 'Teil 2 an die Stelle kopieren, an der der Baustein stehen soll.',
      policy:
        'Die Zeilen in der Kopfzeile Content-Security-Policy des Webservers ergänzen, falls es eine gibt.',
      recipe: 'fertige Beispielseiten für jede Form',
      editors: { source: 'Quelltext', text: 'Texteditor' },
    },
  },
  files: { both: 'Stilvorlage und Skript', script: 'Skript', sheet: 'Stilvorlage' },
  host: (file) => `Das Kit auf den eigenen Server legen, so dass ${file} im Browser zu öffnen ist.`,
  check: (file) => `Seite öffnen. Bleibt die Stelle leer, zuerst ${file} im Browser aufrufen.`,
  checkWidget:
    'Seite öffnen. Steht dort nur der Link, ?fds-debug an die Adresse der Seite hängen: Die Diagnose sagt, woran es liegt.',
  recipe: (folder, words) => `Auf Dauer bequemer: ${folder} aus dem Kit – ${words}.`,
};

export const cmsEn: CmsStrings = {
  systems: {
    typo3: {
      name: 'TYPO3',
      head: 'Put part 1 ({files}) into the page template once, in TypoScript by page.includeCSS and page.includeJSFooter (an example is in the recipe).',
      body: 'Add a content element “HTML” (“Plain HTML”) to the page and paste part 2 there. Not into the text editor: it drops unknown tags or shows them as text.',
      policy:
        'Where the Content-Security-Policy is on (TYPO3 12.3 and later): enter the lines as mutations in config/sites/<site>/csp.yaml.',
      recipe: 'a content element of its own without the text editor, CSP and filter rule',
      editors: { source: 'content element “HTML”', text: 'text editor (RTE)' },
    },
    gsb: {
      name: 'Government Site Builder 11',
      head: 'Have part 1 ({files}) put into the page template by whoever runs it; GSB 11 is based on TYPO3.',
      body: 'Add a content element for HTML and paste part 2. Whether editors may use it is up to whoever runs it; else ask for the content element of the recipe.',
      policy:
        'Hand the lines for the Content-Security-Policy to whoever runs it (mutations in config/sites/<site>/csp.yaml).',
      recipe: 'a content element of its own without the text editor, CSP and filter rule',
      editors: { source: 'content element for HTML', text: 'text editor (RTE)' },
    },
    wordpress: {
      name: 'WordPress',
      head: 'Load part 1 ({files}) by the theme or by the plugin of the recipe; it belongs into the post itself only if you may write unfiltered HTML.',
      body: 'Insert a block “Custom HTML” and paste part 2. Without the capability unfiltered_html only the form with div survives.',
      policy: 'Add the lines where the headers are set: in the web server or in a plugin for this.',
      recipe: 'a plugin with block and shortcode that needs neither capabilities nor filters',
      editors: {
        source: '“Custom HTML” with the capability unfiltered_html',
        text: '“Custom HTML” without it',
      },
    },
    drupal: {
      name: 'Drupal',
      head: 'Declare part 1 ({files}) as a library of the theme (libraries.yml).',
      body: 'Add a content block in the text format “Full HTML”, switch to source and paste part 2.',
      policy: 'Add the lines where the headers are set: in the web server or in a module for this.',
      recipe: 'library, template and the list of allowed tags for a text format',
      editors: { source: 'text format “Full HTML”', text: 'text format with limited HTML tags' },
    },
    liferay: {
      name: 'Liferay',
      head: 'Declare part 1 ({files}) as client extensions (global CSS, global JS) or put it into a fragment.',
      body: 'Drag a fragment of the type HTML onto the page and paste part 2 into its source.',
      policy:
        'Add the lines in the instance settings for the Content-Security-Policy or in the web server before it.',
      recipe: 'a client extension that declares script and elements',
      editors: { source: 'fragment', text: 'web content in the text editor' },
    },
    html: {
      name: 'HTML without a CMS',
      head: 'Copy part 1 ({files}) into the page’s <head>.',
      body: 'Copy part 2 to the place where the widget is to be.',
      policy: 'Add the lines to the web server’s header Content-Security-Policy, if there is one.',
      recipe: 'ready example pages for each form',
      editors: { source: 'source', text: 'text editor' },
    },
  },
  files: { both: 'style sheet and script', script: 'script', sheet: 'style sheet' },
  host: (file) => `Put the kit onto your own server, so that ${file} opens in a browser.`,
  check: (file) => `Open the page. If the place stays empty, open ${file} in the browser first.`,
  checkWidget:
    'Open the page. If there is only the link, add ?fds-debug to the page’s address: the diagnosis says why.',
  recipe: (folder, words) => `More comfortable in the long run: ${folder} of the kit – ${words}.`,
};
