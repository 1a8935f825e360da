import { told, unsaid } from '../../describe/lost.js';
import { actorNames } from '../../parts/names.js';
import { nameOf } from '../../parts/text.js';
import { counts } from '../../texts/de/counts.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { pyramidStrings } from '../../texts/de/strategy-pyramid.js';

/** What is said beside the items of a layer, live and in static forms. */
/** Who leads a topic; of what runs across the topics, that it does, where nobody is named. */
function topicRemark(telling, topic) {
    const { topicLead, acrossTopics } = itemsStrings[telling.lang];
    const names = told(telling, topic, 'leads', actorNames(telling, topic.leads ?? []));
    return topic.cross && !names ? acrossTopics : topicLead(names);
}
/** Who leads a project. */
const projectRemark = (telling, project) => itemsStrings[telling.lang].lead(told(telling, project, 'lead', actorNames(telling, project.lead ?? [])));
/** The name of a scope with its projects; without a scope, that the feed gives none. */
function scopeTitle(telling, { scope, projects }) {
    const { lang } = telling;
    return scope
        ? nameOf(scope, lang)
        : unsaid(telling, projects, 'scope', itemsStrings[lang].noScope);
}
/** How many there are. Only what the strategy itself decided is a project of it; all else is an entry. */
const scopeCount = ({ lang }, { scope, projects }) => scope?.own
    ? pyramidStrings[lang].projects(projects.length, undefined)
    : counts[lang].project(projects.length);

export { projectRemark, scopeCount, scopeTitle, topicRemark };
