import { shortName } from '../../parts/text.js';
import { compareTexts } from '../../i18n/format.js';
import { isLandActor } from '../../model/land-actor.js';
import { criteria } from '../../selection/criteria.js';
import { criteriaTexts } from '../../texts/de/criteria.js';
import { filterStrings } from '../../texts/de/filter.js';

/** What can be chosen in the fields of the filter: only what the data have. Pure. */
/** What an option is called, where that is not the record's name. */
function labelOf(criterion, record, lang) {
    const { id } = record;
    const { words } = criteriaTexts[lang][criterion];
    if (words && Object.hasOwn(words, id))
        return words[id] ?? id;
    const name = shortName(record, lang);
    return criterion === 'leitlinie' ? `${id} ${name}` : name;
}
const isLand = (candidate) => isLandActor(candidate);
/** What the field of a criterion offers; of actors the Länder, and apart from them all others, by name. */
function optionsOf(model, criterion, lang) {
    const candidates = criteria[criterion].candidates(model);
    const options = (some) => some.map((each) => ({ value: each.id, label: labelOf(criterion, each, lang) }));
    if (criterion !== 'land')
        return [{ label: undefined, options: options(candidates) }];
    const sorted = (some) => [...options(some)].sort((a, b) => compareTexts(a.label, b.label, lang));
    const { laender, others } = filterStrings[lang];
    return [
        { label: laender, options: sorted(candidates.filter(isLand)) },
        { label: others, options: sorted(candidates.filter((each) => !isLand(each))) },
    ];
}

export { optionsOf };
