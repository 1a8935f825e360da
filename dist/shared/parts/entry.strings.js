const entryStrings = {
    de: { linked: 'verknüpft', linkedEditorially: 'redaktionell verknüpft' },
    en: { linked: 'linked', linkedEditorially: 'linked by the editors' },
};

export { entryStrings };
