/** What the toolbar sets: language and colour scheme of all pages and stories. */
import { useSyncExternalStore } from 'react';
import { addons } from 'storybook/preview-api';

/** Languages of the manual. */
export type Locale = 'de' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** The toolbar's choice. */
export interface Settings {
  readonly locale: Locale;
  readonly theme: 'system' | 'light' | 'dark';
}

/** Storybook's events on globals; both carry `{ globals }`. */
const EVENTS = ['setGlobals', 'globalsUpdated'];

let current: Settings = { locale: 'de', theme: 'system' };

/** Reads the toolbar's globals; what is unknown counts as the default. */
export function settingsOf(globals: Readonly<Record<string, unknown>>): Settings {
  const { locale, theme } = globals;
  return {
    locale: locale === 'en' ? 'en' : 'de',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

/** Puts language and scheme on the page: `lang` for screen readers, `data-theme` for docs.css. */
export function applyToPage({ locale, theme }: Settings): void {
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dataset['theme'] = theme;
}

function read(): Settings {
  const channel = addons.getChannel();
  const last = ['globalsUpdated', 'setGlobals']
    .map((event) => channel.last(event) as readonly [{ globals: object }] | undefined)
    .find((each) => each !== undefined);
  const { locale, theme } = settingsOf({ ...last?.[0].globals });
  if (locale !== current.locale || theme !== current.theme) current = { locale, theme };
  return current;
}

function subscribe(changed: () => void): () => void {
  const channel = addons.getChannel();
  for (const event of EVENTS) channel.on(event, changed);
  return () => {
    for (const event of EVENTS) channel.off(event, changed);
  };
}

/** The toolbar's choice, always the newest. */
export const useSettings = (): Settings => useSyncExternalStore(subscribe, read);

/** The chosen language. */
export const useLocale = (): Locale => useSettings().locale;

function subscribeToScheme(changed: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

/** Whether pages are dark now. */
export function useDark(): boolean {
  const { theme } = useSettings();
  const isDark = useSyncExternalStore(
    subscribeToScheme,
    () => matchMedia('(prefers-color-scheme: dark)').matches,
  );
  return theme === 'system' ? isDark : theme === 'dark';
}
