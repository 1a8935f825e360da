import { DOT } from '../../i18n/no-break.js';
import { countedNote, noneOf, isPartial, unreadable } from '../../describe/lost.js';
import { formatList } from '../../i18n/format.js';
import { LEVELS, TYPE_OF } from '../../model/cascade-levels.js';
import { clipText, CODE_LENGTH } from '../../i18n/clip-text.js';
import { shortName } from '../../parts/text.js';
import { counts } from '../../texts/de/counts.js';
import { JOINT } from './cascade.columns.js';
import { isProject, hasPlace, NONE } from './cascade.units.js';

/** What is said of the cascade: the same sentences for picture, list, files and static form. */
/** The name of a thing of a column; `undefined` for what has no place in it. */
function nameAt({ model, lang }, level, id) {
    const record = id === NONE ? undefined : model.find(TYPE_OF[level], id);
    return record && shortName(record, lang);
}
/** Of which of some records the place in a column could not be read. */
function lostAt({ model }, level, units) {
    const isLost = ({ ref, ways }) => {
        const project = model.find('project', ref.id);
        if (!project || level === 'project')
            return false;
        if (level === 'topic' || level === 'lead')
            return model.isLost(project, level);
        const leitlinien = ways.map(({ leitlinie }) => model.find('leitlinie', leitlinie));
        const isPlaceLost = leitlinien.some((each) => each && model.isLost(each, 'goal'));
        return model.isLost(project, 'leitlinien') || (level === 'goal' && isPlaceLost);
    };
    return units.filter(isLost).length;
}
/** What is said of entries that have no place in a column. */
function noneWords(saying, level, units) {
    const lost = lostAt(saying, level, units);
    return saying.strings.none({ level, count: units.length, lost });
}
/** Whether links of entries to what stands above them may have been lost. */
const mayLackEntries = ({ model }) => isPartial(model, ['projects'], ['projects/leitlinien', 'projects/topic']);
/** What is said of things that no entry reaches. */
const idleWords = (saying, things) => saying.strings.idle(things, mayLackEntries(saying));
/** That a thing has no entries, or none that could be read. */
const noEntryWords = (saying) => mayLackEntries(saying) ? unreadable(saying.lang) : saying.strings.noEntries;
/** What a box says beside its number. */
function nodeName(saying, node, count) {
    const { strings, content, lang } = saying;
    const { level } = node;
    switch (node.kind) {
        case 'record':
            return nameAt(saying, level, node.ref.id) ?? node.ref.id;
        case 'group':
        case 'open': {
            const topic = nameAt(saying, 'topic', node.topic);
            const noTopic = content.levels.includes('topic') ? strings.noTopic : '';
            return [topic ?? noTopic, groupLead(saying, node.lead)].filter(Boolean).join(DOT);
        }
        case 'rest':
            return strings.rest(level, node.size);
        case 'none':
            return noneWords(saying, level, unplaced(content, level));
        case 'idle':
            return idleWords(saying, counts[lang][node.type](count));
    }
}
/** As wide as so many letters is the mark of a topic with the sign beside it. */
const MARK = 4;
/** How many letters a box shows: of a group its topic is a mark. */
function lettersOf(saying, node) {
    if (node.kind !== 'group' && node.kind !== 'open') {
        const isMarked = node.kind === 'record' && node.level === 'topic';
        return nodeName(saying, node, 0).length + (isMarked ? MARK : 0);
    }
    return groupLead(saying, node.lead).length + MARK;
}
/** Who leads a group. */
function groupLead(saying, lead) {
    const { strings } = saying;
    return (lead === JOINT ? strings.joint : nameAt(saying, 'lead', lead)) ?? strings.noLead;
}
/** Entries without a place in a column, as far as they end or begin there. */
function unplaced({ units, levels }, level) {
    const at = levels.indexOf(level);
    return units.filter((unit) => {
        if (!isProject(unit) || hasPlace(unit, level))
            return false;
        const places = levels.map((each) => hasPlace(unit, each));
        const [first, last] = [places.indexOf(true), places.lastIndexOf(true)];
        return first < 0 ? at === levels.length - 1 : at >= first - 1 && at <= last + 1;
    });
}
function numbersOf({ content, model }) {
    const { units, levels } = content;
    const projects = units.filter(isProject);
    const placed = (level) => levels.includes(level) ? projects.filter((unit) => hasPlace(unit, level)).length : undefined;
    const [leitlinie, topic, lead] = [placed('leitlinie'), placed('topic'), placed('lead')];
    return {
        entries: model.feed.projects.length,
        ...(leitlinie !== undefined && { leitlinie }),
        ...(topic !== undefined && { topic }),
        ...(lead !== undefined && { lead }),
    };
}
/** Whether an entry is assigned to anything by more than who leads it. */
const isAssigned = (unit) => isProject(unit) && (hasPlace(unit, 'leitlinie') || hasPlace(unit, 'topic'));
/** The sentence above the picture. */
function leadWords(saying) {
    const { strings, content, model, lang, onlyOfficial } = saying;
    const assigned = content.units.filter(isAssigned);
    const official = assigned.filter(({ origin }) => origin === 'official').length;
    const numbers = numbersOf(saying);
    const note = countedNote({ model, lang }, ['projects', 'leitlinien', 'topics', 'goals', 'actors'], ['projects/leitlinien', 'projects/topic', 'projects/lead', 'leitlinien/goal']);
    if (model.feed.projects.length === 0) {
        return noneOf({ model, lang }, ['projects'], strings.lead(numbers));
    }
    if (!onlyOfficial) {
        const origins = assigned.length > 0 ? strings.origins(official, assigned.length - official) : '';
        return [strings.lead(numbers), origins, note].filter(Boolean).join(' ');
    }
    const hidden = model.feed.projects.filter(({ links, topic, leitlinien = [] }) => links !== 'official' && (topic !== undefined || leitlinien.length > 0)).length;
    const { leitlinien } = model.feed;
    const left = leitlinien.filter(({ goal }) => goal !== undefined).length;
    const hasBoth = ['goal', 'leitlinie'].every((each) => content.levels.includes(each));
    return [
        strings.onlyOfficialLead(numbers, hidden),
        hasBoth && left > 0 ? strings.leitlinienLeft(left) : '',
        note,
    ]
        .filter(Boolean)
        .join(' ');
}
/** What of the attribute `levels` names no column; nothing where all does. */
function unknownWords({ strings, lang }, unknown) {
    if (unknown.length === 0)
        return undefined;
    const words = unknown.map((word) => `„${clipText(word, CODE_LENGTH)}“`);
    return strings.unknownLevels(formatList(words, lang), formatList(LEVELS, lang));
}

export { groupLead, idleWords, leadWords, lettersOf, nameAt, noEntryWords, nodeName, noneWords, unknownWords };
