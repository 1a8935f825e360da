import { FdsTimeline } from '../elements/timeline.js';

FdsTimeline.define('fds-timeline');
