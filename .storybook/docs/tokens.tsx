/** The kit's custom properties with defaults and live swatches, read from the code itself. */
import type { ReactElement } from 'react';
import { colourTokens } from '../../src/styles/tokens.styles.js';
import { useLocale, type Bilingual } from './settings.js';
import { DataTable } from './table.js';

/** A public name with what stands in for it. */
export interface Token {
  readonly name: string;
  /** The names asked after it, KERN's for instance. */
  readonly chain: readonly string[];
  readonly light: string;
  readonly dark: string;
}

const uses: Readonly<Record<string, Bilingual>> = {
  '--fds-color-text': { de: 'Text', en: 'text' },
  '--fds-color-muted': { de: 'Nebentext', en: 'secondary text' },
  '--fds-color-rule': { de: 'Haarlinien', en: 'hairlines' },
  '--fds-color-soft': { de: 'Grund von Einzelheiten', en: 'ground of details' },
  '--fds-color-paper': { de: 'Papier', en: 'paper' },
  '--fds-color-accent': { de: 'Links, Gewähltes', en: 'links, what is chosen' },
  '--fds-color-on-accent': { de: 'Text auf der Akzentfarbe', en: 'text on the accent' },
  '--fds-color-accent-soft': { de: 'Verknüpftes', en: 'what is linked' },
  '--fds-color-warning': { de: 'Hinweise', en: 'notices' },
  '--fds-color-topic-1': { de: 'Thema T', en: 'topic T' },
  '--fds-color-topic-2': { de: 'Thema I', en: 'topic I' },
  '--fds-color-topic-3': { de: 'Thema A', en: 'topic A' },
  '--fds-color-topic-4': { de: 'Thema D', en: 'topic D' },
  '--fds-color-topic-5': { de: 'Thema S', en: 'topic S' },
  '--fds-radius': { de: 'Rundung der Ecken', en: 'radius of corners' },
};

/** The tokens as `src/styles/tokens.styles.ts` has them. */
const tokens: readonly Token[] = [
  ...colourTokens.map(([name, light, dark, , second, own = name]) => ({
    name: `--fds-color-${own}`,
    // A name inside the kit stands for the accent that the page has set.
    chain: second ? [second.replace('fds-private', 'fds-color')].map((each) => `--${each}`) : [],
    ...{ light, dark },
  })),
  {
    name: '--fds-radius',
    chain: ['--kern-metric-border-radius-small'],
    light: '3px',
    dark: '3px',
  },
];

function Swatch({ value }: { readonly value: string }): ReactElement {
  const isColor = value.startsWith('#');
  return (
    <span className="fdsdoc-swatch">
      {isColor && (
        <svg viewBox="0 0 10 10" width="18" height="18" aria-hidden="true" focusable="false">
          <rect width="10" height="10" fill={value} />
        </svg>
      )}
      <code className="fdsdoc-inline sb-unstyled">{value}</code>
    </span>
  );
}

const heads = {
  de: ['Eigenschaft', 'Wofür', 'Hell', 'Dunkel', 'Zuvor gilt'],
  en: ['Property', 'What for', 'Light', 'Dark', 'Asked first'],
};

/** All tokens as a table. */
export function Tokens(): ReactElement {
  const locale = useLocale();
  const rows = tokens.map(({ name, chain, light, dark }) => [
    `\`${name}\``,
    uses[name]?.[locale] ?? '',
    <Swatch key="light" value={light} />,
    <Swatch key="dark" value={dark} />,
    chain.map((each) => `\`${each}\``).join(' ') || '–',
  ]);
  return <DataTable caption="--fds-*" head={heads[locale]} rows={rows} />;
}
