// Rule: no `entries`, `keys` or `values` of a list. Old versions of Prototype.js replace the first by
// a function that gives the list itself, newer ones take it away; `forEach` and `map` hand the place
// over as well. Maps, sets and search parameters keep theirs.

const MESSAGE =
  'Old Prototype.js replaces or removes this on lists: use forEach or map, which hand the index over.';

export const noArrayIterators = {
  meta: { type: 'problem', schema: [], messages: { iterator: MESSAGE } },
  create(context) {
    const { parserServices: services } = context.sourceCode;
    const checker = services.program.getTypeChecker();
    const isList = (type) =>
      type.isUnion()
        ? type.types.some(isList)
        : checker.isArrayType(type) || checker.isTupleType(type);
    return {
      'CallExpression > MemberExpression[property.name=/^(entries|keys|values)$/]'(node) {
        if (isList(services.getTypeAtLocation(node.object))) {
          context.report({ node, messageId: 'iterator' });
        }
      },
    };
  },
};
