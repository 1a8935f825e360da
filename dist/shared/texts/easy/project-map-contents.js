const easy = {
    leads: 'Hier führt es',
    partners: 'Hier macht es mit',
    statusUnknown: 'nicht bekannt, wie es steht',
    nothing: 'Es gibt kein Vorhaben.',
    toEntries: 'Zu den Vorhaben gehen',
    back: 'Alle anderen Stellen',
    linkedNothing: 'Zu Ihrer Auswahl gehört hier kein Vorhaben.',
};

export { easy };
