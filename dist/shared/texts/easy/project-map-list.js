const easy = {
    caption: 'Länder und andere Stellen: welche Vorhaben sie führen und wo sie mitmachen',
    order: 'So sind die Länder geordnet:',
    byKey: 'nach ihrer amtlichen Nummer',
};

export { easy };
