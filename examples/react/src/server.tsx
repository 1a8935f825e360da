/** Server rendering: the tags with their attributes; the widgets come alive in the browser. */
import { renderToString } from 'react-dom/server';
import { App } from './App.js';

/** The markup for `#root`; the client calls `hydrateRoot` instead of `createRoot`. */
export const render = (): string => renderToString(<App />);
