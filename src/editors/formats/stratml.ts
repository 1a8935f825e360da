/**
 * The strategy as StratML, Part 1 (ISO 17469-1:2015), for catalogues of strategic plans. The vision is the
 * plan's Vision, a Zielsetzung a Goal, a Leitlinie of it an Objective; the schema has one language, so
 * texts are German.
 */
import { writtenDate } from '../../feed/written-day.js';
import { localText, type MainLanguage } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { safeUrl } from '../../feed/safe-url.js';
import type { Goal, Leitlinie } from '../../feed/feed.types.js';
import { element, textElement, xmlDocument, type XmlElement } from './xml.js';

const NAMESPACE = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core';

/**
 * An identifier is an XML ID: a name that begins with a letter and is unique in the document, so the
 * kind of the record stands before its id.
 */
const identifier = (kind: string, id: string): XmlElement => element('Identifier', `${kind}.${id}`);

function objective({ id, number, ...leitlinie }: Leitlinie, lang: MainLanguage): XmlElement {
  const full = { id, ...leitlinie };
  return element('Objective', [
    textElement('Name', localText(full, 'label', lang).text || localText(full, 'title', lang).text),
    textElement(
      'Description',
      [localText(full, 'title', lang).text, localText(full, 'summary', lang).text]
        .filter(Boolean)
        .join('\n'),
    ),
    identifier('leitlinie', id),
    textElement('SequenceIndicator', number),
  ]);
}

function goal(
  model: StrategyModel,
  record: Goal,
  position: number,
  lang: MainLanguage,
): XmlElement {
  const leitlinien = model.feed.leitlinien.filter((each) => each.goal === record.id);
  const statements = (record.statements ?? []).map((each) =>
    [localText(each, 'title', lang).text, localText(each, 'text', lang).text]
      .filter(Boolean)
      .join(': '),
  );
  return element('Goal', [
    element('Name', localText(record, 'title', lang).text),
    // Required, if only empty.
    element('Description', localText(record, 'summary', lang).text),
    identifier('goal', record.id),
    element('SequenceIndicator', String(position)),
    textElement('OtherInformation', statements.join('\n')),
    ...leitlinien.map((each) => objective(each, lang)),
  ]);
}

/** Leitlinien of no goal, which the schema has no place for: they are said of the plan as a whole. */
function others(model: StrategyModel, lang: MainLanguage): string {
  const { feed } = model;
  const loose = feed.leitlinien.filter(
    ({ goal: of }) => of === undefined || !model.find('goal', of),
  );
  return loose.map((each) => localText(each, 'title', lang).text).join('\n');
}

function vision(model: StrategyModel, lang: MainLanguage): XmlElement | undefined {
  const { vision: found } = model.feed;
  if (!found) return undefined;
  const text = [localText(found, 'motto', lang).text, localText(found, 'summary', lang).text]
    .filter(Boolean)
    .join('\n');
  return element('Vision', [textElement('Description', text), identifier('vision', '1')]);
}

function administration(model: StrategyModel): XmlElement {
  const { updated, publisher, contact } = model.feed;
  const email = contact?.email;
  return element('AdministrativeInformation', [
    textElement('PublicationDate', updated === undefined ? undefined : writtenDate(updated)),
    textElement('Source', safeUrl(publisher?.url)),
    email === undefined ? undefined : element('Submitter', [textElement('EmailAddress', email)]),
  ]);
}

/**
 * The document.
 *
 * @returns nothing where the feed has no goal, of which the schema asks for one at least
 */
export function toStratMl(model: StrategyModel, lang: MainLanguage = 'de'): string | undefined {
  const { feed } = model;
  if (feed.goals.length === 0) return undefined;
  const { publisher, about } = feed;
  const root = element(
    'StrategicPlan',
    [
      element('Name', localText(feed, 'title', lang).text),
      textElement('Description', (about?.summary ?? []).join('\n')),
      textElement('OtherInformation', others(model, lang)),
      element('StrategicPlanCore', [
        publisher &&
          element('Organization', [
            textElement('Name', publisher.name),
            identifier('organization', 'publisher'),
          ]),
        vision(model, lang),
        ...feed.goals.map((each, index) => goal(model, each, index + 1, lang)),
      ]),
      administration(model),
    ],
    { xmlns: NAMESPACE },
  );
  return xmlDocument(root);
}
