// What is read aloud: pages with the small strategy of the tests, and the keys that are pressed on them.

const scene = (name, tags, keys, { lang = 'de', src = '/feed.json' } = {}) => ({
  ...{ name, tags, lang, src },
  keys: keys.split(' '),
});

/** All scenes; the keys are those of xdotool. */
export const scenes = [
  scene(
    'pyramid',
    '<fds-strategy-pyramid></fds-strategy-pyramid>',
    'Tab Tab Tab Tab Return Tab Return Escape',
  ),
  scene(
    'pyramid-with-details',
    '<fds-strategy-pyramid></fds-strategy-pyramid><fds-details></fds-details>',
    'Tab Tab Return Tab Return Tab Tab Return',
  ),
  scene(
    'matrix',
    '<fds-leitlinien-matrix></fds-leitlinien-matrix>',
    'Tab Tab Tab Tab Tab Tab Right Down Left Return Escape',
  ),
  scene(
    'matrix-structure',
    '<fds-leitlinien-matrix view="structure"></fds-leitlinien-matrix>',
    'Tab Tab Tab Tab Return Tab',
  ),
  scene(
    'map',
    '<fds-project-map></fds-project-map>',
    'Tab Tab Tab Tab Tab Right Right Down Return Tab Escape',
  ),
  scene(
    'map-tiles',
    '<fds-project-map view="tiles"></fds-project-map>',
    'Tab Tab Tab Tab Tab Right Down Return Escape',
  ),
  scene(
    'map-list',
    '<fds-project-map view="list"></fds-project-map>',
    'Tab Tab Tab Tab Tab Tab Return',
  ),
  scene(
    'timeline',
    '<fds-timeline></fds-timeline>',
    'Tab Tab Tab Tab Tab Tab Tab Tab Return Tab Return Escape',
  ),
  scene(
    'timeline-list',
    '<fds-timeline view="list"></fds-timeline>',
    'Tab Tab Tab Tab Tab Tab Return Tab Tab Return Escape',
  ),
  scene(
    'timeline-table',
    '<fds-timeline view="table"></fds-timeline>',
    'Tab Tab Tab Tab Tab Tab Tab Tab Return Escape',
  ),
  scene(
    'timeline-scale',
    '<fds-timeline spacing="scale"></fds-timeline>',
    'Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab plus Right Home 0 plus',
  ),
  scene(
    'list-with-filter',
    '<fds-filter></fds-filter><fds-project-list></fds-project-list>',
    'Tab Tab p o r Tab Tab Tab Tab Tab Tab Tab Tab Return',
  ),
  scene(
    'list',
    '<fds-project-list></fds-project-list>',
    'Tab Tab Tab Tab Return Return Tab Return',
  ),
  scene('cascade', '<fds-cascade></fds-cascade>', 'Tab Tab Tab Tab Tab Right Down Return Escape'),
  scene(
    'cascade-list',
    '<fds-cascade view="list"></fds-cascade>',
    'Tab Tab Tab Tab Tab Return Tab Return Escape',
  ),
  scene(
    'quorum',
    '<fds-quorum></fds-quorum>',
    'Tab Tab Tab Tab Tab Tab Tab Tab n Right e Down a Return',
  ),
  scene(
    'quorum-table',
    '<fds-quorum view="table"></fds-quorum>',
    'Tab Tab Tab Tab Tab Tab Tab Tab Return',
  ),
  scene('about', '<fds-about></fds-about>', 'Tab Tab Return Tab Tab Return'),
  scene(
    'english',
    '<fds-strategy-pyramid></fds-strategy-pyramid><fds-timeline></fds-timeline>',
    'Tab Tab Tab Tab Return',
    { lang: 'en' },
  ),
  scene('trouble', '<fds-details></fds-details>', 'Tab Tab Return', { src: '/none.json' }),
];

/** The page of a scene; what holds the focus after a key is told to the server. */
export const pageOf = ({ tags, lang, src }) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Portal</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/fds.css">
<script>
  const RealDate = Date;
  const now = RealDate.UTC(2026, 10, 30, 12);
  Date = class extends RealDate {
    constructor(...args) { super(...(args.length > 0 ? args : [now])); }
    static now() { return now; }
  };
  addEventListener('keyup', () => setTimeout(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    navigator.sendBeacon('/focus', focused?.localName ?? 'none');
  }, 200));
</script>
<script type="module" src="/dist/fds.js"></script>
<body><main><h1>Portal</h1><p><a href="#before">${lang === 'de' ? 'Link davor' : 'Link before'}</a></p>
<fds-strategy src="${src}">${tags}</fds-strategy>
<p><a href="#after">${lang === 'de' ? 'Link danach' : 'Link after'}</a></p></main></body></html>`;
