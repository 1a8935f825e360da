/** The kit's custom properties with defaults and live swatches, read from the code itself. */
import type { ReactElement } from 'react';
import { tokenDeclarations } from '../../src/styles/tokens.styles.js';
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

/** The tokens as `src/styles/tokens.styles.ts` declares them. */
function readTokens(): readonly Token[] {
  return tokenDeclarations.cssText.split(';').flatMap((line) => {
    const names = [...line.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) => name ?? []);
    const [name, ...chain] = names;
    if (!name) return [];
    const pair = /light-dark\(([^,]+),\s*([^)]+)\)/.exec(line);
    const single = /,\s*([^,()]+)\)\s*$/.exec(line.trim())?.[1] ?? '';
    return [{ name, chain, light: pair?.[1] ?? single, dark: pair?.[2] ?? single }];
  });
}

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
  const rows = readTokens().map(({ name, chain, light, dark }) => [
    `\`${name}\``,
    uses[name]?.[locale] ?? '',
    <Swatch key="light" value={light} />,
    <Swatch key="dark" value={dark} />,
    chain.map((each) => `\`${each}\``).join(' ') || '–',
  ]);
  return <DataTable caption="--fds-*" head={heads[locale]} rows={rows} />;
}
