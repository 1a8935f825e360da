import { translated } from '../translated.js';

const de = {
    caption: 'Länder und andere Stellen mit den Vorhaben, die sie führen oder an denen sie beteiligt sind',
    place: 'Land oder Stelle',
    entries: 'Vorhaben',
    order: 'Reihenfolge der Länder:',
    byName: 'nach Namen',
    byKey: 'nach amtlichem Schlüssel',
};
const listStrings = /* @__PURE__ */ translated('project-map-list', de);

export { listStrings };
