// What must never be heard, whatever the words are; each rule is one that was broken once.

const ARROW = /^(Left|Right|Up|Down)$/;
const STATES = /^(nicht )?(gedrückt|markiert|ausgewählt)\.?$|^(ein|aus)geklappt\.?$/;
const BARE_REGION = /^Statusleiste\.?$/;

const rules = [
  {
    words: 'a live region is read as “Statusleiste” and not by its text',
    isBroken: ({ said }) => said.some((each) => BARE_REGION.test(each)),
  },
  {
    words: 'an action is not heard',
    isBroken: ({ key, said }) => key === 'Return' && said.length === 0,
  },
  {
    words: 'a button is said to open something and to stay pressed',
    isBroken: ({ said }) => said.some((each) => /geklappt/.test(each) && /gedrückt/.test(each)),
  },
  {
    words: 'an arrow says a state and not where it leads',
    isBroken: ({ key, said }) =>
      ARROW.test(key) && said.length > 0 && said.every((each) => STATES.test(each)),
  },
];

/** After which keys nothing had the focus, though something had had it before. */
function lostFocus(keys, steps) {
  const first = steps.findIndex((name) => name && name !== 'body');
  return keys.filter(
    (_key, at) => at > first && first >= 0 && ['body', 'html'].includes(steps[at]),
  );
}

/** The rules that a scene breaks, in words. `parts` are those of `readLog`, the page's own first. */
export function faultsIn({ parts, steps }) {
  const keys = parts.slice(1).map(({ key }) => key);
  const broken = parts.flatMap((part) =>
    rules
      .filter(({ isBroken }) => isBroken(part))
      .map(({ words }) => `${part.key || 'the page'}: ${words}`),
  );
  const lost = lostFocus(keys, steps).map((key) => `${key}: the focus is lost`);
  return [...broken, ...lost];
}
