const en = {
    opened: (name) => `Selected: ${name}`,
    closed: 'Nothing is selected any more.',
    view: (name) => `You now see the view: ${name}.`,
    switchedOn: (name) => `${name}: switched on.`,
    switchedOff: (name) => `${name}: switched off.`,
};

export { en };
