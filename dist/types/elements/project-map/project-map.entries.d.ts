/** Projects as a list: topic, title, kind, scope, status, and who leads. */
import { type TemplateResult } from 'lit';
import type { Project } from '../../feed/feed.types.js';
import type { Language } from '../../i18n/language.js';
import type { Scene } from './project-map.scene.js';
/** What is said of the leads of a project: with whom, by whom, or nothing. */
export type LeadRemark = (project: Project) => string | undefined;
/** The first names, and how many more there are. */
export declare function fewNames(names: readonly string[], lang: Language): string;
/** Says with whom the given actors lead a project together. */
export declare function jointlyWithout(scene: Scene, ids: readonly string[]): LeadRemark;
/** Says who leads a project. */
export declare function ledBy(scene: Scene): LeadRemark;
/** How many of some projects have several leads, in words; nothing where none has. */
export declare function jointWords({ view }: Scene, projects: readonly Project[]): string | undefined;
/** Kind, scope and status of a project in words. */
export declare function projectFacts({ view }: Scene, project: Project): TemplateResult;
/** A list of projects; what goes beyond the first ones opens on request. */
export declare function renderEntries(scene: Scene, projects: readonly Project[], remark: LeadRemark): TemplateResult;
