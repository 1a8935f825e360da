/** Who decides and who implements: bodies with their roles and tasks. Pure. */
import { unsaid, type Telling } from '../../describe/lost.js';
import type { About, Actor } from '../../feed/feed.types.js';
import { localName } from '../../i18n/language.js';
import type { Ref } from '../../model/model.types.js';
import { aboutStrings, type SectionName } from '../../texts/de/about.js';
import { filled, own, type Group } from './about.groups.js';
import { roleItem, taskItem, type Founding, type Task } from './about.items.js';

/** A body with what is known of it. */
export interface Body {
  readonly actor: Actor | undefined;
  readonly founding: readonly Founding[];
  readonly roles: readonly Task[];
  readonly tasks: readonly Task[];
}

/** The bodies in the order in which the feed names them; at last those that it does not name. */
export function bodiesOf(
  { model }: Telling,
  { tasks = [], roles = [], founding = [] }: About,
): readonly Body[] {
  const ids = [...tasks, ...roles, ...founding].map(({ actor }) => actor);
  const known = [...new Set(ids)].sort((a, b) => Number(a === undefined) - Number(b === undefined));
  return known.map((id) => {
    const isIts = ({ actor }: Task | Founding): boolean => actor === id;
    return {
      actor: id === undefined ? undefined : model.find('actor', id),
      founding: founding.filter(isIts),
      roles: roles.filter(isIts),
      tasks: tasks.filter(isIts),
    };
  });
}

/**
 * In which part a body stands. Who has a role in the strategy carries it out; who has tasks and no role
 * decides on it. Of others the data say neither.
 */
export function placeOf({ actor, roles, tasks }: Body): SectionName {
  if (!actor) return 'others';
  if (roles.length > 0) return 'implements';
  return tasks.length > 0 ? 'decides' : 'others';
}

export function bodyGroup(telling: Telling, { actor, founding, roles, tasks }: Body): Group {
  const strings = aboutStrings[telling.lang];
  const ref: Ref | undefined = actor && { type: 'actor', id: actor.id };
  const nameless = (): string =>
    unsaid(telling, [...founding, ...roles, ...tasks], 'actor', strings.noActor);
  return {
    title: actor ? localName(actor, telling.lang) : own(nameless(), telling),
    ...(ref && { ref }),
    lists: filled([
      { items: founding.map((each) => taskItem(telling, each, ref)) },
      { title: strings.roles, items: roles.map((each) => roleItem(telling, each, ref)) },
      { title: strings.tasks, items: tasks.map((each) => taskItem(telling, each, ref)) },
    ]),
  };
}
