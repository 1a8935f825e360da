/** Applies TypeScript's legacy decorators, the last one first. */
function __decorate(decorators, target, key, descriptor) {
  const member = key !== undefined;
  let result = member ? descriptor : target;
  if (result === null) result = Object.getOwnPropertyDescriptor(target, key);
  for (let i = decorators.length - 1; i >= 0; i--) {
    result = (member ? decorators[i](target, key, result) : decorators[i](result)) || result;
  }
  if (member && result) Object.defineProperty(target, key, result);
  return result;
}

export { __decorate };
