import type { LinkOrigin } from '../../model/model.types.js';
import { translated } from '../translated.js';

export interface CascadeToolsStrings {
  /** Heads of the columns of a table. */
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly count: string;
  readonly sourceColumn: string;
  readonly targetColumn: string;
  readonly kinds: Readonly<Record<LinkOrigin | 'none', string>>;
  /** What has no place, in a table. */
  readonly nowhere: string;
  readonly editorialHidden: string;
}

const de: CascadeToolsStrings = {
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

export const cascadeToolsStrings = /* @__PURE__ */ translated('cascade-tools', de);
