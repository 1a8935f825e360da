import { baseStyles } from './base.styles.js';
import { entryStyles } from './entry.styles.js';
import { frameStyles } from './frame.styles.js';
import { hostStyles } from './host.styles.js';
import { paperStyles } from './paper.styles.js';
import { tokens } from './tokens.styles.js';

const widgetStyles = [
    tokens,
    hostStyles,
    baseStyles,
    entryStyles,
    frameStyles,
    paperStyles,
];

export { widgetStyles };
