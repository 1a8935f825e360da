import { unsaid } from '../../describe/lost.js';
import { localName } from '../../i18n/language.js';
import { aboutStrings } from '../../texts/de/about.js';
import { filled, own } from './about.groups.js';
import { taskItem, roleItem } from './about.items.js';

/** Who decides and who implements: bodies with their roles and tasks. Pure. */
/** The bodies in the order in which the feed names them; at last those that it does not name. */
function bodiesOf({ model }, { tasks = [], roles = [], founding = [] }) {
    const ids = [...tasks, ...roles, ...founding].map(({ actor }) => actor);
    const known = [...new Set(ids)].sort((a, b) => Number(a === undefined) - Number(b === undefined));
    return known.map((id) => {
        const isIts = ({ actor }) => actor === id;
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
function placeOf({ actor, roles, tasks }) {
    if (!actor)
        return 'others';
    if (roles.length > 0)
        return 'implements';
    return tasks.length > 0 ? 'decides' : 'others';
}
function bodyGroup(telling, { actor, founding, roles, tasks }) {
    const strings = aboutStrings[telling.lang];
    const ref = actor && { type: 'actor', id: actor.id };
    const nameless = () => unsaid(telling, [...founding, ...roles, ...tasks], 'actor', strings.noActor);
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

export { bodiesOf, bodyGroup, placeOf };
