const easy = {
    linked: 'gehört dazu',
    linkedEditorially: 'gehört dazu, sagt die Redaktion',
};

export { easy };
