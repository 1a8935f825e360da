import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import 'fds-widgets/fds.css';
import { App } from './App.js';

const root = document.querySelector('#root');
if (!root) throw new Error('the page has no #root');
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
// A page that was rendered on the server (`server.tsx`) is taken over, an empty one is filled.
if (root.hasChildNodes()) hydrateRoot(root, app);
else createRoot(root).render(app);
