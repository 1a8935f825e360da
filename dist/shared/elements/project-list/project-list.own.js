import { ownProjects, withLostScope } from '../../model/own-projects.js';
import { countedNote, ownUnreadable } from '../../describe/lost.js';
import { counts } from '../../texts/de/counts.js';
import { listStrings } from '../../texts/de/project-list.js';

/** How many of some projects are the strategy's own, and of how many that could not be read. */
function ownWords(model, projects, lang) {
    const own = new Set(ownProjects(model));
    const unread = new Set(withLostScope(model));
    const ours = projects.filter((each) => own.has(each)).length;
    const lost = projects.filter((each) => unread.has(each)).length;
    const sentence = listStrings[lang].lead(projects.length, ours);
    const note = countedNote({ model, lang }, ['projects']);
    const words = lost > 0 ? ownUnreadable(lang, counts[lang].project(lost)) : '';
    // Of none it could be said only where all could be read.
    return [lost > 0 && ours === 0 ? '' : sentence, words, note].filter(Boolean).join(' ');
}

export { ownWords };
