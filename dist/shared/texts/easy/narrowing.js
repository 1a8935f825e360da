import { inGerman } from '../../i18n/format-number.js';

const easy = {
    from: (land) => `Was ${land} macht`,
    nothing: (land) => `Zu ${land} steht in diesen Daten nichts.`,
    allShown: (land) => `Sie sehen jetzt alle Länder, nicht nur ${land}.`,
    filtered: 'Sie sehen nur:',
    reset: 'Alles wieder zeigen',
    contributions: (land, { projects, leads, events }) => {
        const led = leads > 0 ? ` (bei ${inGerman(leads)} führt ${land})` : '';
        const things = [
            projects > 0 && `${inGerman(projects)} Vorhaben${led}`,
            events > 0 && `${inGerman(events)} ${events === 1 ? 'Ereignis' : 'Ereignissen'}`,
        ];
        return `${land} macht mit bei ${things.filter(Boolean).join(' und ')}. Alles andere sehen Sie jetzt nicht.`;
    },
    showLand: (land) => `Nur ${land} zeigen`,
    noneOf: {
        leitlinie: () => 'Keine Leitlinie passt dazu.',
        project: () => 'Kein Vorhaben passt dazu.',
        event: () => 'Kein Ereignis passt dazu.',
    },
    noneOfLand: {
        leitlinie: (land) => `Zu ${land} gibt es hier keine Leitlinien.`,
        project: (land) => `Zu ${land} gibt es hier keine Vorhaben.`,
        event: (land) => `Zu ${land} gibt es hier keine Ereignisse.`,
    },
    unknownChoice: (text) => `Im Link zu dieser Seite steht „${text}“. Das gibt es in den Daten nicht.`,
};

export { easy };
