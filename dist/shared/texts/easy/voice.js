const easy = {
    opened: (name) => `Sie haben gewählt: ${name}`,
    closed: 'Jetzt ist nichts mehr gewählt.',
    view: (name) => `Sie sehen jetzt: ${name}.`,
    switchedOn: (name) => `${name}: an.`,
    switchedOff: (name) => `${name}: aus.`,
};

export { easy };
