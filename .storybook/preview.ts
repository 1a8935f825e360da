import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { Container } from './docs/container.js';
import { manualComponents } from './docs/mdx-components.js';
import { inLocale } from './locale-decorator.js';
import { WidgetPage } from './widgets/widget-page.js';
import './docs/docs.css';
import '../examples/themes/baden-wuerttemberg.css';
import '../examples/themes/bayern.css';
import '../examples/themes/schleswig-holstein.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Sprache der Seiten und Beispiele · language of pages and examples',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Farbschema der Seite · colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'System' },
          { value: 'light', title: 'Hell · light' },
          { value: 'dark', title: 'Dunkel · dark' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'de', theme: 'system' },
  parameters: {
    // What is in order need not be told element by element: that takes longer than to look.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { container: Container, components: manualComponents, page: WidgetPage },
    options: {
      storySort: {
        order: [
          'Start',
          ['Auf einen Blick', 'All widgets, linked'],
          'Handbuch',
          [
            'Einbetten',
            'Daten pflegen',
            'Daten-Feed',
            'Gestaltung',
            'Barrierefreiheit',
            'So klingt es',
            'Zusagen',
            'Rahmenwerke',
            'Betrieb',
            'Leistung',
            'Architektur',
          ],
          'Widgets',
          [
            // catalogue: order (from src/catalogue.ts, by npm run generate)
            'Strategy pyramid',
            'Leitlinien matrix',
            'Project map',
            'Timeline',
            'Project list',
            'Cascade',
            'Quorum',
            'About',
            'Filter',
            'Details',
            // catalogue: end
          ],
        ],
      },
    },
    viewport: {
      options: {
        narrow: { name: 'Narrow, 320 px', styles: { width: '320px', height: '800px' } },
        tablet: { name: 'Tablet, 768 px', styles: { width: '768px', height: '1024px' } },
        wide: { name: 'Wide, 1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
  },
  decorators: [inLocale],
};
export default preview;
