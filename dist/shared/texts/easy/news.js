const easy = {
    badge: { new: 'Neu', changed: 'Anders' },
    since: (day, what) => `Neu seit dem ${day}: ${what}`,
    none: (day) => `Seit dem ${day} ist hier nichts neu.`,
    unsaid: (day) => `Was seit dem ${day} neu ist, steht nicht in den Daten.`,
    updated: (what) => `Es gibt neue Daten: ${what}.`,
    show: 'Zeigen, was anders ist',
    goneTitle: 'Das ist nicht mehr da',
};

export { easy };
