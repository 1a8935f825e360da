import { translated } from '../translated.js';

const de = {
    source: 'Quelle',
    target: 'Ziel',
    kind: 'Art der Verbindung',
    count: 'Anzahl',
    sourceColumn: 'Spalte der Quelle',
    targetColumn: 'Spalte des Ziels',
    kinds: { official: 'amtlich', editorial: 'redaktionell', none: 'ohne Zuordnung' },
    nowhere: 'ohne Vorhaben',
    editorialHidden: 'Redaktionelle Zuordnungen sind weggelassen.',
};
const cascadeToolsStrings = /* @__PURE__ */ translated('cascade-tools', de);

export { cascadeToolsStrings };
