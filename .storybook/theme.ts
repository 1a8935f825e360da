/** Storybook's own program in the look of the kit. */
import { create, type ThemeVars } from 'storybook/theming';
import { fonts, palettes } from './palette.js';

function themeOf(base: 'light' | 'dark'): ThemeVars {
  const { ink, muted, rule, soft, paper, accent } = palettes[base];
  return create({
    base,
    brandTitle: 'fds-widgets',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: fonts.text,
    fontCode: fonts.code,
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: soft,
    appContentBg: paper,
    appPreviewBg: paper,
    appBorderColor: rule,
    appBorderRadius: 3,
    textColor: ink,
    textMutedColor: muted,
    textInverseColor: paper,
    barBg: paper,
    barTextColor: muted,
    barSelectedColor: accent,
    barHoverColor: accent,
    inputBg: paper,
    inputBorder: muted,
    inputTextColor: ink,
    inputBorderRadius: 3,
    buttonBg: soft,
    buttonBorder: rule,
  });
}

/** Themes by colour scheme. */
export const themes = { light: themeOf('light'), dark: themeOf('dark') };
