import { useRef, useState } from 'react';
import type { FdsTimeline as FdsTimelineElement, Selection } from 'fds-widgets';
import { FdsLeitlinienMatrix, FdsStrategy, FdsTimeline } from 'fds-widgets/react';
import { ownStrategy } from './own-data.js';

/** The widgets with the page's own controls: what is set here reaches them, what they say comes back. */
export function App() {
  const [land, setLand] = useState('');
  const [language, setLanguage] = useState('de');
  const [selection, setSelection] = useState<Selection>(null);
  const [isShown, setShown] = useState(true);
  const timeline = useRef<FdsTimelineElement>(null);

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
        <>
          <FdsStrategy
            land={land || null}
            lang={language}
            selection={selection}
            onFdsSelectionChange={(event) => setSelection(event.detail)}
          >
            <FdsLeitlinienMatrix view="matrix" headingLevel={3} />
            <FdsTimeline ref={timeline} id="timeline" spacing="scale" />
          </FdsStrategy>
          <FdsTimeline id="own" strategy={ownStrategy} lang={language} />
        </>
      )}
    </main>
  );
}
