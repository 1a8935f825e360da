/** The mark of a focus topic: a letter on a colour, so that it is never the colour alone. */
import { html, type TemplateResult } from 'lit';
import type { Topic } from '../feed/feed.types.js';
import { firstCharacter } from '../i18n/graphemes.js';
import type { StrategyModel } from '../model/model.types.js';

/** The letters of the strategy's own topics; another topic has the first letter of its title. */
const LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['digital-transformation', 'T'],
  ['digital-infrastructure', 'I'],
  ['digital-applications', 'A'],
  ['data-use', 'D'],
  ['information-security', 'S'],
]);

/** Quotation marks, blanks and what nobody sees before the first letter. */
const BEFORE_LETTER = /^[\s\p{P}\p{Cf}]+(?=[^])/u;

/** Letter and number of the colour (1 to 5; 0 for what runs across) of a topic. */
export function topicSign(model: StrategyModel, topic: Topic): { letter: string; colour: number } {
  const index = model.feed.topics.indexOf(topic);
  const letter = LETTERS.get(topic.id) ?? firstCharacter(topic.title.replace(BEFORE_LETTER, ''));
  // What runs across the topics has none of their colours.
  return { letter, colour: topic.cross ? 0 : (index % 5) + 1 };
}

/** The mark beside a topic's or a project's name; its meaning must stand in words near it. */
export function topicMark(
  model: StrategyModel,
  id: string | undefined,
): TemplateResult | undefined {
  const topic = id === undefined ? undefined : model.find('topic', id);
  if (!topic) return undefined;
  const { letter, colour } = topicSign(model, topic);
  return html`<span class="topic-mark" data-colour=${colour} aria-hidden="true" part="topic-mark"
    >${letter}</span
  >`;
}
