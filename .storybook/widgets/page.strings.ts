/** Words of the page of an element. */

/** In German. */
const de = {
  contents: 'Auf dieser Seite',
  embed: 'Einbinden',
  embedHint:
    'Das Skript gehört einmal auf die Seite oder in die Vorlage, der Baustein an die gewünschte Stelle.',
  code: 'HTML',
  forms: 'Andere Formen (ohne eigenes Tag, iframe, ohne Skript) und feste Versionen:',
  assistant: 'Einbett-Assistent',
  live: 'Lebendes Beispiel',
  liveHint:
    'Der echte Baustein mit dem mitgelieferten Datenstand. Die Ecke unten rechts ändert die Breite.',
  controls: 'Ausprobieren',
  controlsHint: 'Änderungen wirken sofort auf das Beispiel darüber.',
  reference: 'Attribute',
  keyboard: 'Tastatur',
  keys: 'Taste',
  does: 'Wirkung',
  print: 'Druck',
  still: 'Ohne JavaScript',
  isStatic:
    'Der Baustein liegt fertig als HTML bei und lässt sich aus jedem Feed neu erzeugen. Beides kommt ohne Skript aus.',
  notStatic:
    'Dieser Baustein hat keine Form ohne Skript. Was zwischen den Tags steht, bleibt dann sichtbar; ein Link genügt.',
  ready: 'Fertige Seite ansehen',
  states: 'Zustände',
  statesHint: 'Jeder Zustand ist zugleich ein automatischer Test.',
  shell: 'Befehl',
};

/** In English. */
const en: typeof de = {
  contents: 'On this page',
  embed: 'Embed',
  embedHint:
    'The script belongs on the page, or into its template, once; the widget where you want it.',
  code: 'HTML',
  forms: 'Other forms (without a tag of its own, iframe, without script) and pinned versions:',
  assistant: 'Embedding assistant',
  live: 'Live example',
  liveHint:
    'The real widget with the data that ship with the kit. The corner at the bottom right changes the width.',
  controls: 'Try it',
  controlsHint: 'Changes act on the example above at once.',
  reference: 'Attributes',
  keyboard: 'Keyboard',
  keys: 'Key',
  does: 'Effect',
  print: 'Print',
  still: 'Without JavaScript',
  isStatic:
    'The widget ships as ready HTML and can be made anew from any feed. Neither needs a script.',
  notStatic:
    'This widget has no form without a script. What stands between its tags stays visible then; a link will do.',
  ready: 'See the ready page',
  states: 'States',
  statesHint: 'Each state is an automated test, too.',
  shell: 'Command',
};

/** Words by language. */
export const pageStrings = { de, en };
