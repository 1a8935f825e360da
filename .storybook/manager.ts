/** Storybook's frame: our name, our colours by the system's scheme, labels in the chosen language. */
import { addons, type API } from 'storybook/manager-api';
import { labelOf } from './labels.js';
import { themes } from './theme.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

function configure(): void {
  addons.setConfig({
    theme: dark.matches ? themes.dark : themes.light,
    sidebar: {
      renderLabel: ({ name }, api: API) =>
        labelOf(name, api.getGlobals()['locale'] === 'en' ? 'en' : 'de'),
    },
  });
}

configure();
dark.addEventListener('change', configure);
