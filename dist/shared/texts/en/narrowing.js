import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const en = {
    from: (land) => `Contributions from ${land}`,
    contributions: (land, { projects, leads, events }) => {
        const led = leads > 0 ? ` (leading ${inEnglish(leads)} of them)` : '';
        const things = [
            projects > 0 && `${plural('en', 'entry', 'entries')(projects)}${led}`,
            events > 0 && plural('en', 'event', 'events')(events),
        ];
        return `${land} takes part in ${things.filter(Boolean).join(' and ')}. Other entries and events are hidden.`;
    },
    nothing: (land) => `Nothing is published about ${land} in these data.`,
    showAll: 'Show all Länder',
    showLand: (land) => `Show ${land} only`,
    allShown: (land) => `You see all Länder, not only ${land}.`,
    noneOf: {
        leitlinie: (n) => n === 1
            ? 'The one Leitlinie does not match the filter.'
            : `None of ${inEnglish(n)} Leitlinien matches the filter.`,
        project: (n) => n === 1
            ? 'The one entry does not match the filter.'
            : `None of ${inEnglish(n)} entries matches the filter.`,
        event: (n) => n === 1
            ? 'The one event does not match the filter.'
            : `None of ${inEnglish(n)} events matches the filter.`,
    },
    noneOfLand: {
        leitlinie: (land) => `The data hold no Leitlinien of ${land}.`,
        project: (land) => `The data hold no entries of ${land}.`,
        event: (land) => `The data hold no events of ${land}.`,
    },
    unknownChoice: (text) => `The link to this page names “${text}”. It does not occur in these data.`,
    filtered: 'Filtered:',
    reset: 'Reset filters',
};

export { en };
