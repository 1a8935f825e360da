const en = {
    none: 'No source given.',
    lost: 'Source not readable in the feed.',
    page: 'p.',
};

export { en };
