import { translated } from '../translated.js';

const de = {
    heading: 'Einzelheiten und Zusammenhang',
    empty: 'Noch ist nichts ausgewählt. Wählen Sie auf dieser Seite eine Leitlinie, ein Thema, ein Vorhaben, ein Land oder ein Ereignis: Hier steht dann, was es ist, warum es das gibt, was daraus wird und woher die Angaben stammen.',
    address: 'Der Link zu dieser Auswahl',
    copyAddress: 'Link zu dieser Auswahl kopieren',
};
const detailsPanelStrings = /* @__PURE__ */ translated('details-widget', de);

export { detailsPanelStrings };
