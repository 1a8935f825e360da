/** The kit's own colours for Storybook's program, which knows no custom properties. */

/** Colours of one scheme, as in `src/styles/tokens.styles.ts`. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly soft: string;
  readonly paper: string;
  readonly accent: string;
}

/** Colours by scheme. */
export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ink: '#1a1d26',
    muted: '#565c6b',
    rule: '#d5d9e2',
    soft: '#f3f5f9',
    paper: '#ffffff',
    accent: '#0b4f9c',
  },
  dark: {
    ink: '#e9ebf1',
    muted: '#a9b0c0',
    rule: '#363c4a',
    soft: '#1d212b',
    paper: '#14171f',
    accent: '#8fbcf5',
  },
};

/** The system's fonts: none is fetched. */
export const fonts = {
  text: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  code: 'ui-monospace, "SFMono-Regular", Consolas, "Liberation Mono", monospace',
};
