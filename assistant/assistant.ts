/** The script of the assistant's page: registers `<fds-assistant>`. */
import { FdsAssistant } from './fds-assistant.js';

// Where this script lies, the kit lies: known only here, since the rest may be in another file.
FdsAssistant.home = new URL('.', import.meta.url).href;
FdsAssistant.define('fds-assistant');
