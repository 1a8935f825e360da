/** The script of the page for editors: registers `<fds-editors>`. */
import { FdsEditors } from './fds-editors.js';

FdsEditors.define('fds-editors');
