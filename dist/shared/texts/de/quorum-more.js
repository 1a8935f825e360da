import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

const WORDS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const inWords = (n) => WORDS[n] ?? inGerman(n);
const de = {
    member: 'Mitglied',
    share: 'Anteil',
    vote: 'Stimme',
    tableOf: 'Mitglieder mit Anteil und Stimme',
    counting: 'Wird ausgezählt …',
    noAnalysis: 'Das lässt sich nicht auszählen: Regel oder Schlüssel sind in den Daten nicht vollständig.',
    equal: 'Bei einer Empfehlung zählt jedes anwesende Mitglied gleich viel.',
    basis: (all, carrying) => `Die 16 Länder können auf ${inGerman(all)} Weisen zustimmen oder nicht. Stimmt der Bund zu, tragen ${inGerman(carrying)} davon.`,
    blocking: 'Wer kann gemeinsam blockieren?',
    bundBlocks: 'Der Bund allein.',
    together: (size, groups) => {
        const who = size === 1 ? 'Ein Land allein' : `Kein Land allein, aber ${inWords(size)} Länder gemeinsam`;
        return `${who}${groups && `: ${groups}`}.`;
    },
    byShares: (sizes) => `Gruppen, die schon durch ihre Anteile blockieren und in denen kein Land entbehrlich ist: ${sizes}.`,
    anyBlock: (size) => `Je ${inWords(size)} Länder, gleich welche: Dann stimmen zu wenige zu.`,
    blockingCount: (size, count) => `${inGerman(count)} ${count === 1 ? 'Gruppe' : 'Gruppen'} aus ${inGerman(size)} ${size === 1 ? 'Land' : 'Ländern'}`,
    decisive: 'Wie oft gibt eine Stimme den Ausschlag?',
    decisiveMeans: 'So oft würde diese eine Stimme das Ergebnis drehen, wenn jede denkbare Abstimmung der 16 anderen Mitglieder gleich wahrscheinlich wäre (Banzhaf). Das sagt etwas über die Regel, nichts darüber, wie jemand stimmt oder verhandelt.',
    decisiveOf: (count, percent) => `rund ${percent} % (${inGerman(count)})`,
    decisiveColumn: (all) => `gibt den Ausschlag in … von ${inGerman(all)} Abstimmungen`,
    sizes: 'Wie viele Länder reichen?',
    sizeColumn: 'Länder',
    groupsColumn: 'mögliche Gruppen',
    carryingColumn: 'davon tragen',
    sizesMean: (least) => `Mit weniger als ${inGerman(least)} Ländern trägt keine Gruppe. Darüber kommt es auf die Anteile an.`,
    keyHeading: 'Der gewählte Schlüssel',
    year: (year) => `Jahr: ${year}`,
    noYear: 'Jahr nicht angegeben',
    sources: 'Regel, Anmerkungen und Quellen',
    sameRule: 'Wo dieselbe Regel gilt',
    copyText: 'Abstimmung als Text kopieren',
    text: 'Die Abstimmung',
    copyLink: 'Link zu dieser Abstimmung kopieren',
    link: 'Der Link',
    printed: 'Abstimmung drucken',
    kindsHeading: 'Arten der Entscheidung',
    example: 'Beispiel: die kleinste Mehrheit, die trägt',
    kindsMean: {
        decision: 'Zustimmung des Bundes und der nötigen Mehrheit der Länder. Im Regelfall nicht unmittelbar verbindlich.',
        standard: 'Dieselbe Mehrheit. Bindet den Bund und alle Länder, soweit der Standard für den Datenaustausch erforderlich ist.',
        network: 'Dieselbe Mehrheit. Besonders geregelt im IT-NetzG (§ 4 Absatz 3).',
        other: 'Dieselbe Mehrheit. Bindet nur, wenn der Beschluss einstimmig ist, oder nur die Zustimmenden, wenn er das vorsieht.',
        recommendation: 'Einfache Mehrheit der anwesenden Mitglieder. Bindet niemanden.',
    },
    members: (vote, count, names) => `${vote} (${inGerman(count)}): ${names}`,
};
const quorumMoreStrings = /* @__PURE__ */ translated('quorum-more', de);

export { quorumMoreStrings };
