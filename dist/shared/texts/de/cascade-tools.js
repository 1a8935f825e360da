import { catalog } from '../catalog.js';

const de = {
    citation: 'Das Zitat',
    strategy: 'Föderale Digitalstrategie',
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
const cascadeToolsStrings = /* @__PURE__ */ catalog('cascade-tools', de);

export { cascadeToolsStrings };
