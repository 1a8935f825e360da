/** The mark of a focus topic: a letter on a colour, so that it is never the colour alone. */
import { type TemplateResult } from 'lit';
import type { Topic } from '../feed/feed.types.js';
import type { StrategyModel } from '../model/model.types.js';
/** Letter and number of the colour (1 to 5) of a topic. */
export declare function topicSign(model: StrategyModel, topic: Topic): {
    letter: string;
    colour: number;
};
/** The mark beside a topic's or a project's name; its meaning must stand in words near it. */
export declare function topicMark(model: StrategyModel, id: string | undefined): TemplateResult | undefined;
