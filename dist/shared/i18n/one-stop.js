/**
 * A sentence of the kit that ends with a text of the feed: where that has its own full stop, also
 * within quotation marks, it needs no second one.
 */
const oneStop = (sentence) => sentence.replace(/(\.[’“”"»)]*)\.$/, '$1');

export { oneStop };
