const easy = {
    failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    none: 'Bitte wählen Sie zuerst etwas aus.',
    text: 'Diesen Text können Sie kopieren',
    copied: (what) => `${what} ist kopiert.`,
    notCopied: 'Ihr Browser kann das nicht kopieren. Hier steht der Text:',
    saved: (name) => `Die Datei ${name} ist fertig.`,
    copyFile: 'Den Text kopieren',
    ownWindow: 'Neues Fenster öffnen und dort speichern',
    csl: 'Für Programme, die Quellen sammeln (CSL-JSON)',
    csv: 'Als Tabelle speichern (CSV)',
    jsonLd: 'Für Programme (JSON-LD)',
    notPrinted: 'Hier kann man nicht drucken.',
};

export { easy };
