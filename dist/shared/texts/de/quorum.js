import { inGerman } from '../../i18n/format-number.js';
import { translated } from '../translated.js';

const WORDS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const laender = (n) => (n === 1 ? 'ein Land' : `${WORDS[n] ?? inGerman(n)} Länder`);
const either = (texts) => texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} oder ${texts.at(-1) ?? ''}`;
const SUBJECTS = {
    decision: 'Der Beschluss',
    standard: 'Der Beschluss über den Standard',
    network: 'Die Festlegung zum Verbindungsnetz',
    other: 'Der Beschluss',
    recommendation: 'Die Empfehlung',
};
/** Which groups are enough: each of them, those named, or some of so many. */
function groupWords({ size, groups, working, examples, always }) {
    if (working === groups)
        return size === 1 ? ', gleich welches' : ', gleich welche';
    if (working <= examples.length)
        return `: ${either(examples)}`;
    const unit = size === 1 ? 'Ländern' : 'möglichen Gruppen';
    const among = always && size > 1 ? `; ${always} muss dabei sein` : '';
    return `. ${inGerman(working)} von ${inGerman(groups)} ${unit} genügen, zum Beispiel ${examples[0] ?? ''}${among}`;
}
const SOME_LOST = 'Nicht alle Stellen waren im Feed lesbar.';
const de = {
    heading: 'So kommt ein Beschluss zustande',
    needs: (quorum) => `Ein Beschluss braucht ${quorum}.`,
    tryIt: 'Stimmen Sie selbst ab und sehen Sie, was daraus folgt.',
    rule: (count, share) => `den Bund und mindestens ${laender(count)}, die zusammen mindestens ${share} der Finanzierungsanteile der Länder tragen`,
    fraction: (part, of) => (part === '2' && of === '3' ? 'zwei Drittel' : `${part}/${of}`),
    empty: 'Die Daten enthalten keine Abstimmungsregel.',
    unreadable: 'Die Abstimmungsregel war im Feed nicht lesbar.',
    kind: 'Art der Entscheidung',
    kinds: {
        decision: 'Beschluss (Regelfall)',
        standard: 'IT-Interoperabilitäts- oder IT-Sicherheitsstandard',
        network: 'Festlegung zum Verbindungsnetz',
        other: 'Übriger Beschluss, der binden soll',
        recommendation: 'Empfehlung',
    },
    bindsAgreeing: 'Der Beschluss sieht vor, dass er die Zustimmenden bindet',
    key: 'Verteilungsschlüssel',
    preset: 'Beispiel',
    own: 'eigene Eingabe',
    presets: {
        all: 'alle stimmen zu',
        smallest: 'die kleinste Mehrheit, die trägt',
        largest: 'Bund und die fünf größten Länder',
        noBund: 'alle Länder ohne den Bund',
        north: 'Bund und die acht nördlichen Länder',
        south: 'Bund und die acht südlichen Länder',
        nobody: 'niemand ist da',
    },
    random: 'Zufällig',
    bund: 'Bund',
    board: 'Stimmen von Bund und Ländern',
    hint: 'Drücken wechselt die Stimme. Tastatur: Pfeile bewegen; J, N, E, A für Ja, Nein, Enthaltung, abwesend.',
    vote: { yes: 'Ja', no: 'Nein', abstain: 'Enthaltung', absent: 'abwesend' },
    short: { yes: 'Ja', no: 'Nein', abstain: 'Enth.', absent: 'abw.' },
    voteOf: (name) => `Stimme: ${name}`,
    percent: (number) => `${number} %`,
    noShare: 'Anteil nicht angegeben',
    unreadShare: 'Anteil nicht lesbar',
    bundShare: 'ohne Anteil am Schlüssel, aber unentbehrlich',
    absent: 'nicht in den Daten',
    showLand: 'Land anzeigen',
    showBund: 'Bund anzeigen',
    outcome: (kind, outcome) => outcome === 'carries'
        ? `${SUBJECTS[kind]} kommt zustande.`
        : outcome === 'fails'
            ? `${SUBJECTS[kind]} kommt nicht zustande.`
            : 'Das lässt sich nicht entscheiden.',
    answer: { met: 'erfüllt', unmet: 'nicht erfüllt', unknown: 'offen' },
    rules: 'Regel für Regel',
    ruleNames: {
        bund: 'Bund',
        laender: 'Zahl der Länder',
        share: 'Anteile der Länder',
        majority: 'Einfache Mehrheit der Anwesenden',
    },
    bundAnswer: {
        met: 'Der Bund stimmt zu.',
        unmet: 'Der Bund stimmt nicht zu; ohne ihn kommt nichts zustande.',
        unknown: 'Die Daten sagen nicht eindeutig, wer für den Bund stimmt.',
    },
    laenderAnswer: (yes, needed) => {
        const count = `${inGerman(yes)} von 16 Ländern ${yes === 1 ? 'stimmt' : 'stimmen'} zu`;
        if (needed === undefined)
            return `${count}; wie viele nötig sind, ist nicht bekannt.`;
        const lacking = yes < needed
            ? `; es ${needed - yes === 1 ? 'fehlt' : 'fehlen'} ${laender(needed - yes)}`
            : '';
        return `${count}, nötig sind mindestens ${inGerman(needed)}${lacking}.`;
    },
    shareAnswer: (yes, fraction, missing) => `Die Zustimmenden tragen ${yes}, nötig sind mindestens ${fraction}${missing === undefined ? '' : `; es fehlen mindestens ${missing} Prozentpunkte`}.`,
    noFraction: (yes) => `Die Zustimmenden tragen ${yes}; wie viel nötig ist, ist nicht bekannt.`,
    badKey: 'Mit diesem Schlüssel lässt sich nicht sicher rechnen.',
    reckoned: (of, yes, left, part, right, isEnough) => `Exakt gerechnet: ${of}\u00a0×\u00a0${yes} = ${left}, ${isEnough ? 'mindestens' : 'weniger als'} ${part}\u00a0×\u00a0100\u00a0= ${right}.`,
    majorityAnswer: (yes, no, present, answer) => {
        if (present === 0)
            return 'Niemand ist da.';
        const count = `${inGerman(yes)} von ${inGerman(present)} Anwesenden stimmen zu, ${inGerman(no)} dagegen`;
        if (answer === 'met')
            return `${count}: Das ist mehr als die Hälfte.`;
        if (answer === 'unmet')
            return `${count}: Es sind nicht mehr dafür als dagegen.`;
        return `${count}. Das ist nicht sicher eine Mehrheit: Die Quellen sagen nicht, wie Enthaltungen zählen, oder die Mitglieder stehen nicht fest.`;
    },
    source: 'Quelle:',
    page: 'S.',
    section: (section) => section,
    binds: 'Wen bindet das?',
    binding: (kind, binding, agreeing) => {
        switch (binding) {
            case 'all':
                return kind === 'standard'
                    ? 'Den Bund und alle 16 Länder, soweit der Standard für den Datenaustausch erforderlich ist – auch die, die nicht zugestimmt haben.'
                    : 'Den Bund und alle 16 Länder: Alle haben zugestimmt.';
            case 'network':
                return 'Bund und Länder nach besonderer Regelung im IT-NetzG (§ 4 Absatz 3).';
            case 'agreeing':
                return `Nur, wer zugestimmt hat: ${agreeing}.`;
            case 'unanimity':
                return 'Das ist offen: Niemand stimmt dagegen, aber nicht alle stimmen zu. Die Quellen sagen nicht, ob das einstimmig ist.';
            case 'unknown':
                return 'Das lässt sich nicht sagen.';
            case 'nobody':
                if (kind === 'recommendation')
                    return 'Niemanden: Empfehlungen sind nicht verbindlich.';
                return kind === 'other'
                    ? 'Niemanden: Der Beschluss ist nicht einstimmig und sieht keine Bindung der Zustimmenden vor.'
                    : 'Niemanden unmittelbar: Ein Beschluss ist für Bund und Länder im Regelfall nicht verbindlich.';
        }
    },
    nothing: 'Niemanden: Es kommt nichts zustande.',
    unanimous: 'Übrige Beschlüsse können binden, wenn sie einstimmig sind oder es vorsehen: siehe „Art der Entscheidung“.',
    missing: 'Was fehlt?',
    missingStep: (step) => {
        const { size, needsBund } = step;
        if (size === 0)
            return 'Es fehlt nur der Bund.';
        const who = `${needsBund ? 'der Bund und ' : ''}mindestens ${laender(size)}`;
        return `Es ${size > 1 || needsBund ? 'fehlen' : 'fehlt'} ${who}${groupWords(step)}.`;
    },
    notAlone: (name, count, needed, share) => `${name} allein genügt nicht: Dann wären es ${inGerman(count)} von ${inGerman(needed)} nötigen Ländern mit ${share}.`,
    breaking: 'Wann kippt es?',
    breakingStep: (step) => `Wenn der Bund nicht mehr zustimmt, oder mindestens ${laender(step.size)}${groupWords(step)}.`,
    either,
    otherKey: (label, outcome) => `Das Ergebnis hängt vom Schlüssel ab. Nach „${label}“ ${outcome === 'carries' ? 'kommt die Entscheidung zustande' : outcome === 'fails' ? 'kommt die Entscheidung nicht zustande' : 'lässt es sich nicht entscheiden'}.`,
    problem: {
        noBund: (isLost) => isLost ? `Der Bund ist nicht dabei. ${SOME_LOST}` : 'Der Bund fehlt in den Daten.',
        severalBund: (count) => `Die Daten nennen den Bund ${inGerman(count)}-mal.`,
        missing: (names, count, isLost) => `${isLost ? `${SOME_LOST} Nicht dabei ${count === 1 ? 'ist' : 'sind'}` : `In den Daten ${count === 1 ? 'fehlt' : 'fehlen'}`} ${names}. Wie ${count === 1 ? 'dieses Land stimmt' : 'diese Länder stimmen'}, zählt nicht mit.`,
        extra: (names) => `Kein Land der Bundesrepublik und darum nicht mitgezählt: ${names}.`,
        noShare: (names) => `Der Schlüssel hat keinen Anteil für ${names}.`,
        unread: (names) => `Den Anteil für ${names} geben die Daten an, aber er ist nicht lesbar.`,
        negative: (names) => `Der Schlüssel hat einen negativen Anteil für ${names}.`,
        sum: (sum) => `Die Anteile ergeben zusammen ${sum} statt 100 %.`,
        rounding: (sum) => `Die Anteile ergeben durch Rundung zusammen ${sum}. Entschieden wird nur, was trotzdem sicher ist.`,
        laender: (isLost) => isLost
            ? 'Wie viele Länder zustimmen müssen, war im Feed nicht lesbar.'
            : 'Die Daten sagen nicht, wie viele Länder zustimmen müssen.',
        share: (isLost) => isLost
            ? 'Welcher Teil der Anteile nötig ist, war im Feed nicht lesbar.'
            : 'Die Daten sagen nicht, welcher Teil der Anteile nötig ist.',
        unknownKind: (word, used) => `„${word}“ ist keine Art der Entscheidung. Es gilt: ${used}.`,
        unknownKey: (word, used) => `Den Schlüssel „${word}“ haben die Daten nicht. Es gilt: ${used}.`,
    },
    said: (name, vote, outcome) => `${name}: ${vote}. ${outcome}`,
    views: 'Ansicht',
    view: { tiles: 'Kacheln', table: 'Tabelle' },
    analysis: 'Wer kann blockieren, wer gibt den Ausschlag, woher stammen die Zahlen?',
    notForecast: 'Ein Rechenwerkzeug, keine Prognose: Wie Bund und Länder wirklich stimmen, steht hier nicht. Ob genügend Mitglieder anwesend sind, prüft es nicht.',
};
const quorumStrings = /* @__PURE__ */ translated('quorum', de);

export { quorumStrings };
