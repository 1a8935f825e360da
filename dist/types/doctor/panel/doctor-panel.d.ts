import { nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FdsElement } from '../../fds-element.js';
import type { Report } from '../report.js';
import type { ReportStrings } from '../report.strings.js';
/** What the panel asks for. */
export interface PanelActions {
    /** Looks at the page anew. */
    readonly again: () => void;
    /** The element of a finding, while it is in the page. */
    readonly elementAt: (number: number) => Element | undefined;
}
/**
 * The doctor's panel, at the end of the page. Not modal, takes no focus, touches nothing of the page.
 * Internal: no page writes its tag.
 */
export declare class FdsDoctor extends FdsElement {
    #private;
    static properties: PropertyDeclarations;
    static styles: CSSResultGroup;
    /** What is shown; absent before the first run is over. */
    report: Report | undefined;
    /** Whether the page is being looked at. */
    busy: boolean;
    /** Its words, in the page's language. */
    strings: ReportStrings | undefined;
    /** How the panel reaches the page. */
    actions: PanelActions | undefined;
    protected folded: boolean;
    protected height: number;
    /** Whether the report is on the clipboard, once a visitor has asked for it. */
    protected copied: boolean | undefined;
    protected render(): TemplateResult | typeof nothing;
    protected updated(): void;
}
