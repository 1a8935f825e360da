/** Projects as linked data (https://schema.org): a data set about them, each once. Pure. */
import type { Project } from '../feed/feed.types.js';
import { type Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import { type DatasetNode, type Graph, type ProjectNode } from './schema-org.js';
/** One project, with who leads, who takes part, and the documents on it. */
export declare function projectNode(model: StrategyModel, project: Project, lang: Language): ProjectNode;
/**
 * The data set on the given projects, in their order.
 *
 * @param fallback the strategy's name where the feed has none
 */
export declare function projectGraph(model: StrategyModel, projects: readonly Project[], lang: Language, fallback: string): Graph<DatasetNode>;
