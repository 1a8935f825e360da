// The place that is kept free for each widget until it is there, from the catalogue: `fds.css`, which pages
// link, and a sheet for each widget.
import { widgetEntry, widgetNames } from '../catalogue.mjs';

/**
 * So much of a screen: in a frame that is as high as its page the screen grows with what it shows, and
 * without a limit both would grow for ever.
 */
const SCREEN = 56;

const heightOf = (em) => `min(${em === 'screen' ? SCREEN : em}em, 100svh)`;

/** Heights from the narrowest page on, as `[width, height]`. */
const stepsOf = (name) => widgetEntry(name).place;

/** The rule of one step, within the widget; what a page or `fds.css` says goes before it. */
function ownRule([width, em], indent) {
  const rule = `.place {\n  min-block-size: var(--fds-min-height, ${heightOf(em)});\n}`;
  const text =
    width > 0 ? `@media (width >= ${width}px) {\n${rule.replaceAll(/^/gm, '  ')}\n}` : rule;
  return text.replaceAll(/^/gm, indent);
}

const ownSheet = (name) => `// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { css } from 'lit';

/** The place that is kept free as long as the data are on their way. */
export const place = css\`
${stepsOf(name)
  .map((step) => ownRule(step, '  '))
  .join('\n')}
\`;
`;

/** The rules of one step, of those widgets whose height changes there. */
function rulesOf(width, indent) {
  const rules = widgetNames.flatMap((name) => {
    const step = stepsOf(name).find(([from]) => from === width);
    return step ? [`:where(fds-${name}) {\n  --fds-min-height: ${heightOf(step[1])};\n}`] : [];
  });
  return rules.join('\n').replaceAll(/^/gm, indent);
}

function sheet() {
  const tags = widgetNames.map((name) => `    fds-${name}`).join(',\n');
  const widths = widgetNames.flatMap((name) => stepsOf(name).map(([from]) => from));
  const [first, ...others] = [...new Set(widths)].sort((one, other) => one - other);
  return `/*
 * Optional: keeps the place of the widgets free while they load, so that nothing on the page jumps.
 * The heights are those of the shipped data, up to the height of the screen; --fds-min-height on a tag
 * sets another, 0 switches it off. Where scripts are off nothing is reserved: only the fallback is
 * shown. All selectors weigh nothing (:where), so that every rule of the page stands above these, and
 * what the page hides stays hidden.
 *
 * Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
 */
:where(fds-strategy:not(:defined, [hidden])) {
  display: contents;
}
@media (scripting: enabled) {
  :where(
${tags}
  ):where(:not(:defined, [hidden])) {
    display: block;
    /* As the element's own, once it is alive. */
    margin-block: 0 2em;
    min-height: var(--fds-min-height);
  }
${rulesOf(first, '  ')}
${others
  .map((width) => `  @media (width >= ${width}px) {\n${rulesOf(width, '    ')}\n  }\n`)
  .join('')}}
`;
}

/** All of them. */
export const placeFiles = () => [
  ...widgetNames.map((name) => ({
    path: `src/elements/${name}/place.generated.ts`,
    text: ownSheet(name),
  })),
  { path: 'src/fds.css', text: sheet() },
];
