const sides = (before, after) => [before, after].filter(Boolean).join(', ');
const de = {
    beyond: (before, after) => `Außerhalb der Zeitachse: ${sides(before > 0 && `${before} davor`, after > 0 && `${after} danach`)}.`,
};
const en = {
    beyond: (before, after) => `Beyond the axis: ${sides(before > 0 && `${before} before`, after > 0 && `${after} after`)}.`,
};
const scaleStrings = { de, en };

export { scaleStrings };
