import { type TemplateResult } from 'lit';
import type { Project } from '../../feed/feed.types.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { StaticOptions, StaticWidget } from '../../static/static.types.js';
/** The given projects in the given order, on paper or a page. */
export declare function listPage(model: StrategyModel, projects: readonly Project[], options: StaticOptions): TemplateResult;
/** The static form of `<fds-project-list>`. */
export declare const staticList: StaticWidget;
