// In which schemes the entries of the Storybook are looked at.

/** What a visitor's system asks for, as features of media queries. */
export const SCHEMES = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};
