/** The style sheets of every widget, in order; its own come behind them. */
import type { CSSResultGroup } from 'lit';
import { baseStyles } from './base.styles.js';
import { entryStyles } from './entry.styles.js';
import { frameStyles } from './frame.styles.js';
import { hostStyles } from './host.styles.js';
import { paperStyles } from './paper.styles.js';
import { tokens } from './tokens.styles.js';

export const widgetStyles: CSSResultGroup = [
  tokens,
  hostStyles,
  baseStyles,
  entryStyles,
  frameStyles,
  paperStyles,
];
