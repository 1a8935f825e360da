/** Names of things: their keys, and whether two are the same. */
import type { Ref, StrategyModel } from './model.types.js';

/** Key of a thing, for sets and maps. */
export function refKey({ type, id }: Ref): string {
  return `${type}:${id}`;
}

/** Whether two references name the same thing. */
export function sameRef(a: Ref | null | undefined, b: Ref | null | undefined): boolean {
  return a === b || (!!a && !!b && a.type === b.type && a.id === b.id);
}

/** Whether the model has the thing: a record, or a cell of its categories and goals. */
export function hasRef(model: StrategyModel, { type, id }: Ref): boolean {
  if (type !== 'cell') return model.find(type, id) !== undefined;
  const [category = '', goal = '', ...rest] = id.split('/');
  return rest.length === 0 && !!model.find('category', category) && !!model.find('goal', goal);
}
