import { Fragment, useRef, useState, useSyncExternalStore } from 'react';
import type { FdsTimeline, Selection } from 'fds-widgets';
import 'fds-widgets/define';
import { ownStrategy } from './own-data.js';

const never = () => () => undefined;

/**
 * Whether React has taken the page over. While it takes over what the server has rendered, React 19
 * gives custom elements neither listeners nor properties (react/react#35446); a key that changes
 * afterwards has it make them once more. Needed with server rendering only.
 */
const useTakenOver = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** The widgets with the page's own controls: what is set here reaches them, what they say comes back. */
export function App() {
  const [land, setLand] = useState('');
  const [language, setLanguage] = useState('de');
  const [selection, setSelection] = useState<Selection>(null);
  const [isShown, setShown] = useState(true);
  const isTakenOver = useTakenOver();
  const timeline = useRef<FdsTimeline>(null);

  return (
    <main>
      <h1>Digitalstrategie</h1>
      <p>
        <label>
          Land
          <select id="land" value={land} onChange={(event) => setLand(event.target.value)}>
            <option value="">alle</option>
            <option value="DE-MV">Mecklenburg-Vorpommern</option>
          </select>
        </label>
        <label>
          Sprache
          <select
            id="language"
            value={language}
            onChange={(event) => setLanguage(event.target.value)}
          >
            <option value="de">Deutsch</option>
            <option value="en">English</option>
          </select>
        </label>
        <button id="choose" onClick={() => setSelection({ type: 'leitlinie', id: 'G2' })}>
          Leitlinie G2 wählen
        </button>
        <button id="jump" onClick={() => timeline.current?.scrollIntoView()}>
          Zum Zeitstrahl
        </button>
        <button id="toggle" onClick={() => setShown(!isShown)}>
          {isShown ? 'Ausblenden' : 'Einblenden'}
        </button>
      </p>
      <p>
        Ausgewählt:
        <output id="choice">{selection ? `${selection.type} ${selection.id}` : 'nichts'}</output>
      </p>

      {isShown && (
        <Fragment key={isTakenOver ? 'live' : 'server'}>
          <fds-strategy
            land={land || null}
            lang={language}
            selection={selection}
            onfds-selection-change={(event) => setSelection(event.detail)}
          >
            <fds-leitlinien-matrix view="matrix" heading-level={3} />
            <fds-timeline ref={timeline} id="timeline" spacing="scale" />
          </fds-strategy>
          <fds-timeline id="own" strategy={ownStrategy} lang={language} />
        </Fragment>
      )}
    </main>
  );
}
