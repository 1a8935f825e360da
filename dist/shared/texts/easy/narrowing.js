const easy = {
    from: (land) => `Was ${land} macht`,
    nothing: (land) => `Zu ${land} steht in diesen Daten nichts.`,
    allShown: (land) => `Sie sehen jetzt alle Länder, nicht nur ${land}.`,
    filtered: 'Sie sehen nur:',
    reset: 'Alles wieder zeigen',
};

export { easy };
