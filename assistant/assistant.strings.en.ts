/** The assistant's texts in English. */
import type { AssistantStrings } from './assistant.strings.types.js';

export const en: AssistantStrings = {
  choose: 'Choice',
  widgets: 'What is to be shown?',
  form: 'How does it come onto the page?',
  forms: {
    script: { label: 'Script and tag', hint: 'The recommended way: one script, one tag a widget.' },
    div: { label: 'Script and div', hint: 'The same for systems that drop unknown tags.' },
    iframe: {
      label: 'iframe',
      hint: 'A page in a frame, sealed off from yours; possible without a foreign script.',
    },
    static: {
      label: 'Plain HTML',
      hint: 'Tables and lists without a script; shows the state of today.',
    },
  },
  contents: 'Contents and look',
  land: 'Land',
  allLaender: 'all',
  language: 'Language',
  languages: { de: 'German', en: 'English' },
  theme: 'Colour scheme',
  themes: { page: 'as the page', light: 'light', dark: 'dark' },
  ground: 'Ground',
  grounds: {
    page: 'transparent where it can be read',
    own: 'paper of its own',
    none: 'always transparent',
  },
  since: 'Mark what is new since',
  heading: 'Heading',
  headingLevel: (level) => `level ${String(level)} (h${String(level)})`,
  noHeading: 'none',
  edition: 'Which edition?',
  editions: {
    floating: { label: 'floating', hint: 'Improvements come by themselves.' },
    pinned: {
      label: 'pinned',
      hint: 'Stays as it is; the browser checks it by a hash.',
    },
  },
  addresses: 'Addresses',
  base: {
    label: 'Address of the kit',
    hint: 'The folder with fds.js: on your own server for instance /fds/.',
  },
  feed: { label: 'Address of the feed', hint: 'Empty: the data beside the kit.' },
  badAddress: 'This is no web address. Possible are https://… and paths such as /fds/.',
  hostWithoutScheme: 'Without https:// browsers look for it below your own page.',
  useAddress: (address) => `Take ${address}`,
  usualBase: 'As here',
  placeholderBase: 'Placeholder',
  share: 'Copy a link to this choice',
  shareHint: 'Whoever opens the link sees the assistant with this choice.',
  shared: 'Link copied.',
  startAgain: 'Reset',
  preview: 'Preview',
  widths: { full: 'full width', tablet: 'tablet', phone: 'phone' },
  previewOwn: (home, data) =>
    `The preview uses the kit ${data ? 'and the data ' : ''}of this page (${home}).`,
  previewLoading: 'The preview is being loaded.',
  previewFailed: 'No preview is possible: the kit beside the assistant is missing.',
  previewBlocked: (host) =>
    `The Content-Security-Policy of this very page does not let the preview ask ${host} for data. The code is right; what your page has to allow stands under “Content-Security-Policy”.`,
  result: 'Result',
  results: {
    code: 'Code',
    policy: 'Content-Security-Policy',
    privacy: 'Privacy',
    guide: 'Steps',
    check: 'Check',
  },
  copyAll: 'Copy code',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser does not allow copying here. The text is selected: Ctrl+C copies it.',
  part: (n, what) => `Part ${String(n)}: ${what}`,
  partHead: 'once a page',
  partBody: 'at the place where it is to be',
  preload: {
    title: 'Optional, faster: in the head, before the script',
    hint: (version) =>
      `With these lines browsers fetch all parts of the kit at once. They belong to version ${version}: copy them anew after each update of the kit, or the page asks for files that are no longer there. The widgets work all the same.`,
    effect: (faster, usual, day) =>
      `Measured on ${day} on a slow device: four widgets complete after ${faster} instead of ${usual} milliseconds.`,
  },
  save: 'Save as a file',
  saveFailed: 'The frame round this page may not allow saving. Here is the text:',
  cut: (lines, size) => `This is the beginning. ${lines} lines in all, ${size} kB.`,
  changed: (lines) => `Code changed, ${lines} lines.`,
  goodToKnow: 'Good to know',
  cannot: 'This does not work',
  strangerBase: (host) =>
    `This address came with the link that you have opened: ${host}. Embed scripts and data only from servers that you trust.`,
  policyIntro:
    'If your page has a Content-Security-Policy, add these sources to it. No more is needed.',
  privacyIntro:
    'A paragraph for your privacy statement. Complete what stands in brackets with your data protection officer.',
  system: 'Content management system',
  survival: { yes: 'survives', setup: 'once the tags are allowed', no: 'is removed' },
  survivalTitle: 'This form in the editor',
  debug: {
    label: 'On your page',
    hint: 'Add ?fds-debug to the address of the finished page. A panel shows what is loaded, in which version, and why a widget shows nothing.',
  },
  pageExample: 'https://YOUR-PAGE/digital?fds-debug',
  ownPage: 'https://YOUR-PAGE',
  curl: {
    label: 'On the kit’s server',
    hint: 'For technicians: these calls show the headers of the files.',
  },
  expect:
    'Expected: status 200, for scripts Content-Type text/javascript, and where the kit lies on another server: Access-Control-Allow-Origin: *.',
};
