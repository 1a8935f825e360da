/** Applies TypeScript's legacy decorators, the last one first. */
function __decorate(decorators, target, key, descriptor) {
  let result = descriptor ;
  if (result === null) result = Object.getOwnPropertyDescriptor(target, key);
  for (let i = decorators.length - 1; i >= 0; i--) {
    result = (decorators[i](target, key, result) ) || result;
  }
  if (result) Object.defineProperty(target, key, result);
  return result;
}

export { __decorate };
