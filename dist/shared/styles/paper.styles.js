import { css } from 'lit';

/**
 * Paper: light whatever the page is, without tools, with what is folded laid open. A page's own
 * neutral colours may be those of a dark page, and nothing but the page knows: on paper the kit has
 * its own. Colours that tell things apart stay the page's, as dark as they are on a light page.
 */
// Each of these lists stands alone in its rule: minified, it ends without a semicolon.
/** The kit's own neutral colours on paper, for whatever carries its names. */
const paperColours = css `
  --ink: #1a1d26;
  --muted: #4c5261;
  --rule: #b9bfcc;
  --soft: #f3f5f9;
  --paper: #ffffff;
  --on-accent: #ffffff;
`;
/** All grounds are printed: they say what is what (topic, choice, Land). */
const ground = css `
  color-scheme: light !important;
  background: var(--paper) !important;
  -webkit-print-color-adjust: exact !important;
  print-color-adjust: exact !important;
`;
/**
 * Type of about the width of Arial in whatever font, by the width of a digit, in which fonts differ as
 * in their letters. `--even` is a factor for sizes of type: where a browser can't even fonts out, it
 * leaves room for the widest, which is Verdana.
 */
const unevenType = css `
  --even: 0.9;
`;
const evenType = css `
  --even: 1;
  font-size-adjust: ch-width 0.556;
`;
/** In the root of every widget. The theme that a page asks for has a rule of more weight. */
const paperStyles = css `
  @media print {
    :host {
      ${paperColours}
    }
    :host,
    :host(:is([data-theme], [data-ground], :state(clear), :state(dark))) {
      ${ground}
    }
    :host {
      padding: 0 !important;
      /* Large type of a page is no larger on paper than its type usually is. */
      font-size: min(max(1em, 14px), 12pt) !important;
    }
    /* Nobody can press what is printed, or write into it. */
    :is(input, select, textarea, .tools, .views, .on-screen, .action, button.link:not(.mention)) {
      display: none !important;
    }
    /* Firefox prints nothing of a grid that a container query has made: there the narrow form is printed. */
    @supports (-moz-appearance: none) {
      .body {
        container-type: normal;
      }
    }
    /* A widget of which nothing is left is not printed at all. */
    .frame:has(> .body > .on-screen):not(:has(> .body > :not(.on-screen, .heard))) {
      display: none;
    }
    header,
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .mention {
      color: inherit;
      text-decoration: none;
    }
    /* Nor can they open what is folded away; what of it is hidden, the browser has to know. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: block;
      break-after: avoid;
    }
    summary,
    summary.link {
      color: inherit;
      text-decoration: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
  }
`;
/** For the static forms, which stand in the page's own tree. */
const staticPaperStyles = css `
  @media print {
    .fds-static {
      ${paperColours}
    }
    .fds-static {
      ${ground}
    }
    .fds-static {
      margin: 0;
      padding: 0.75em 0 0;
    }
    .fds-static a {
      color: inherit;
    }
    .fds-static details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .fds-static summary {
      display: block;
      break-after: avoid;
    }
    .fds-static summary::-webkit-details-marker {
      display: none;
    }
    .fds-static :is(li, tr, figure) {
      break-inside: avoid;
    }
    .fds-static :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .fds-static :target {
      background: none;
      outline: 0;
    }
  }
`;

export { evenType, paperStyles, staticPaperStyles, unevenType };
