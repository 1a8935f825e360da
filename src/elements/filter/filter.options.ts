/** What can be chosen in the fields of the filter: only what the data have. Pure. */
import { shortName } from '../../parts/text.js';
import { compareTexts } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import { isLandActor } from '../../model/land-actor.js';
import type { StrategyModel } from '../../model/model.types.js';
import { criteria, type Candidate, type CriterionKey } from '../../selection/criteria.js';
import { criteriaTexts } from '../../texts/de/criteria.js';
import { filterStrings } from '../../texts/de/filter.js';

/** One thing that a field offers. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options of one field under a label of their own; without one they stand by themselves. */
export interface OptionGroup {
  readonly label: string | undefined;
  readonly options: readonly Option[];
}

/** What an option is called, where that is not the record's name. */
function labelOf(criterion: CriterionKey, record: Candidate, lang: Language): string {
  const { id } = record;
  const { words } = criteriaTexts[lang][criterion];
  if (words && Object.hasOwn(words, id)) return words[id] ?? id;
  const name = shortName(record, lang);
  return criterion === 'leitlinie' ? `${id} ${name}` : name;
}

const isLand = (candidate: Candidate): boolean => isLandActor(candidate);

/** What the field of a criterion offers; of actors the Länder, and apart from them all others, by name. */
export function optionsOf(
  model: StrategyModel,
  criterion: CriterionKey,
  lang: Language,
): readonly OptionGroup[] {
  const candidates = criteria[criterion].candidates(model);
  const options = (some: readonly Candidate[]): readonly Option[] =>
    some.map((each) => ({ value: each.id, label: labelOf(criterion, each, lang) }));
  if (criterion !== 'land') return [{ label: undefined, options: options(candidates) }];
  const sorted = (some: readonly Candidate[]): readonly Option[] =>
    [...options(some)].sort((a, b) => compareTexts(a.label, b.label, lang));
  const { laender, others } = filterStrings[lang];
  return [
    { label: laender, options: sorted(candidates.filter(isLand)) },
    { label: others, options: sorted(candidates.filter((each) => !isLand(each))) },
  ];
}
