import { FdsTimeline } from '../elements/timeline/timeline.js';
declare global {
    interface HTMLElementTagNameMap {
        'fds-timeline': FdsTimeline;
    }
}
