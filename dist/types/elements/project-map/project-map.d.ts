import { type CSSResultGroup, type PropertyDeclarations, } from 'lit';
import { FdsWidget } from '../../fds-widget.js';
import { type MapViewName } from './project-map.scene.js';
/**
 * The projects by those who lead them and take part: on a map of the Länder, as equal tiles, or as a
 * list. The Bund, FITKO, other organisations and projects without a published lead stand beside it.
 *
 * @summary Who does what, where? The projects by lead and partners.
 * @slot - Shown until the widget is ready, and where scripts are blocked.
 * @fires {CustomEvent<Selection>} fds-select - A visitor chooses something; cancelable, before it takes effect.
 * @fires {CustomEvent<Selection>} fds-selection-change - The selection has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<FilterDetail>} fds-filter-change - The filter or the Land has changed; from a widget without `fds-strategy`.
 * @fires {CustomEvent<LoadDetail>} fds-load - A feed was loaded and is shown; from a widget without `fds-strategy`.
 * @fires {CustomEvent<ErrorDetail>} fds-error - A feed could not be used, wholly or in part.
 * @attr {'de' | 'en'} lang - `de` (default) or `en`; otherwise the nearest `lang` around it.
 * @csspart heading - The widget's own heading.
 * @csspart body - Picture, places beside it and panel.
 * @csspart map - The map with its numbers; without `view`, the tiles where the widget is narrow.
 * @csspart land - The outline of a Land.
 * @csspart tiles - The grid of tiles, where they are asked for.
 * @csspart table - The list.
 * @csspart place - The button of a Land or another place.
 * @csspart legend - The meaning of squares, numbers, hatching and fills.
 * @csspart beside - The places beside the map.
 * @csspart panel - The projects of the open place, or the overview.
 * @csspart entry - A project that can be chosen.
 * @csspart details - The details of what is chosen.
 * @csspart footer - Date, source, licence.
 * @csspart switches - The place of the views.
 * @csspart views - The buttons that switch between map, tiles and list.
 * @csspart attribution - The source of the outlines.
 * @cssprop [--fds-color-accent=#0b4f9c] - Colour of links and of what is chosen.
 * @cssprop [--fds-color-text=#1a1d26] - Colour of text.
 * @cssprop [--fds-color-muted=#565c6b] - Colour of secondary text and of borders on the map.
 * @cssprop [--fds-color-rule=#d5d9e2] - Colour of hairlines.
 * @cssprop [--fds-color-soft=#f3f5f9] - Colour of the Länder.
 * @cssprop [--fds-min-height=0] - Height that is kept free while loading.
 */
export declare class FdsProjectMap extends FdsWidget {
    #private;
    static properties: PropertyDeclarations;
    static styles: CSSResultGroup;
    /**
     * What is shown: `map`, `tiles` or `list`. The visitor may switch. Without it there is the map where
     * the widget is wide, and the tiles where it is narrow; with `map` it is the map there, too.
     */
    view: MapViewName | undefined;
    connectedCallback(): void;
}
