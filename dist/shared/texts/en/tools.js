const en = {
    failed: 'Unfortunately that did not work. Please try again.',
    none: 'Choose something first.',
    text: 'Text to be copied',
    copied: (what) => `${what} is on the clipboard.`,
    notCopied: 'Your browser does not allow copying. Here is the text to be marked:',
    saved: (name) => `The file ${name} has been made.`,
    notSaved: (name) => `The file ${name} cannot be saved here: the frame in which this page stands does not allow it. Here is its text:`,
    maybeSaved: (name) => `The frame in which this page stands may not allow saving. If the file ${name} has not arrived: here is its text.`,
    copyFile: 'Copy text',
    ownWindow: 'Open in a window of its own to save it',
    cite: 'Copy as citation',
    citation: 'The citation',
    csl: 'For reference managers (CSL-JSON)',
    csv: 'Save as CSV',
    jsonLd: 'Machine-readable (JSON-LD)',
    print: 'Print',
    notPrinted: 'The frame in which this page stands does not allow printing.',
    maybePrinted: 'If no window for printing opens: the frame in which this page stands does not allow it.',
};

export { en };
