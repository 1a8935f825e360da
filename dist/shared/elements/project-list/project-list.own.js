import { countOwnership } from '../../model/own-projects.js';
import { ownUnreadable, countedNote } from '../../describe/lost.js';
import { counts } from '../../texts/de/counts.js';
import { recordTexts } from '../../texts/de/records.js';
import { listStrings } from '../../texts/de/project-list.js';

/** How many of some projects are the strategy's own, and of how many that is not known. */
function ownWords(model, projects, lang) {
    const { own, unstated, lost } = countOwnership(model, projects);
    const { project: counted } = counts[lang];
    const sentence = listStrings[lang].lead(projects.length, own);
    return [
        // Of none it can be said only where all is known.
        unstated + lost > 0 && own === 0 ? '' : sentence,
        unstated > 0 && recordTexts[lang].unstatedScope(counted(unstated)),
        lost > 0 && ownUnreadable(lang, counted(lost)),
        countedNote({ model, lang }, ['projects']),
    ]
        .filter(Boolean)
        .join(' ');
}

export { ownWords };
