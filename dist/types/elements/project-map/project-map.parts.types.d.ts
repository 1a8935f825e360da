/** What the parts of the map that come later can do; apart from them, so that a scene can name them. */
import type { CSSResult, SVGTemplateResult, TemplateResult, nothing } from 'lit';
import type { GeometryAttribution, LandShape, MapSize } from '../../geo/laender.types.js';
import type { Language } from '../../i18n/language.js';
import type { WalkingCode } from '../../controllers/late-key.js';
import type { LazyModule } from '../../loading/lazy-module.js';
import type { SelectionState } from '../../store/store.types.js';
import type { Place, ProjectMapLayout } from './project-map.layout.js';
import type { Standing } from './project-map.open.js';
/** What the map takes from the module with the outlines. */
export interface Geometry {
    readonly laenderShapes: readonly LandShape[];
    readonly mapViewBox: MapSize;
    readonly geometryAttribution: GeometryAttribution;
}
/** What a choice or an open place needs; `S` is the scene. */
export interface ContentsPart<S> {
    readonly sheets: readonly CSSResult[];
    readonly standingsOf: (layout: ProjectMapLayout, selection: SelectionState, open: string | undefined) => ReadonlyMap<string, Standing>;
    readonly linkedWords: (standing: Standing, place: Place, lang: Language) => string;
    readonly tieWords: (scene: S) => string | undefined;
    readonly renderTies: (scene: S, shapes: readonly LandShape[]) => SVGTemplateResult | typeof nothing;
    readonly renderChoiceLegend: (scene: S) => TemplateResult;
    readonly renderContents: (scene: S) => TemplateResult;
    readonly renderToPanel: (scene: S) => TemplateResult | typeof nothing;
}
/** The view as a list. */
export interface ListPart<S> {
    readonly sheets: readonly CSSResult[];
    readonly renderList: (scene: S) => TemplateResult;
}
/** All of them. */
export interface LateParts<S> {
    readonly map: LazyModule<Geometry>;
    readonly list: LazyModule<ListPart<S>>;
    readonly contents: LazyModule<ContentsPart<S>>;
    readonly walk: LazyModule<WalkingCode>;
}
