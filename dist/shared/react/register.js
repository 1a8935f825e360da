/** Brings an element's code into the page, when a component is there. */
const STRATEGY = 'fds-strategy';
const strategyClass = async () => (await import('../../elements/strategy.js')).FdsStrategy;
/**
 * Registers the tag of `element`, unless something else has. Where the page has a strategy, its element comes first: a widget that is alive
 * before the strategy round it would begin with data of its own.
 */
async function register(element, load) {
    if (!element || element.matches(':defined'))
        return;
    const hasStrategy = document.querySelector(STRATEGY) !== null;
    const [owner, own] = await Promise.all([hasStrategy ? strategyClass() : undefined, load()]);
    owner?.define(STRATEGY);
    own.define(element.localName);
}

export { register };
