const entryStrings = {
    de: { linked: 'verknüpft' },
    en: { linked: 'linked' },
};

export { entryStrings };
