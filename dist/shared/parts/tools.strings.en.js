const en = {
    failed: 'That did not work. Please try again.',
    none: 'Choose something first.',
    text: 'Text to be copied',
    copied: (what) => `${what} is on the clipboard.`,
    notCopied: 'Your browser does not allow copying. Here is the text to be marked:',
    saved: (name) => `The file ${name} has been made.`,
    cite: 'Copy as citation',
    csl: 'Save citation as CSL-JSON',
    csv: 'Save as CSV',
    jsonLd: 'Save as JSON-LD',
    print: 'Print',
};

export { en };
