import { translated } from '../translated.js';

/** What the static form and the tools say beside what the widget says. */
export interface PyramidStaticStrings {
  readonly itemsOf: (layer: string) => string;
  readonly sources: string;
  readonly licence: string;
  readonly poster: (size: string) => string;
  readonly columns: readonly string[];
  readonly editorial: string;
}

const de: PyramidStaticStrings = {
  itemsOf: (layer) => `${layer}: Inhalte`,
  sources: 'Quellen',
  licence: 'Lizenz der Daten',
  poster: (size) => `Als Poster drucken (${size})`,
  columns: ['Ebene', 'Art', 'Kennung', 'Titel', 'Gehört zu', 'Vorhaben der Strategie', 'Quellen'],
  editorial: 'Zusammenfassungen in eigenen Worten der Redaktion.',
};

export const staticStrings = /* @__PURE__ */ translated('strategy-pyramid-static', de);
