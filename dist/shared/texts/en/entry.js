const en = { linked: 'linked', linkedEditorially: 'linked by the editors' };

export { en };
