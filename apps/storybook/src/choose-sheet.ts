import type { Example, Template } from '@campaignkit/model';
import { choosePiece, formatsFor, type PieceOrder, type Shelves, type Wishes } from './choose-piece.js';

export const SHEETS = ['shapes', 'languages'] as const;
export type Sheet = (typeof SHEETS)[number];

/**
 * The pieces of a contact sheet: one example in every format its template takes, or in every target of its campaign. The toolbar
 * decides the rest.
 * @throws {CampaignError} as `choosePiece`
 */
export function chooseSheet(sheet: Sheet, template: Template, example: Example, wishes: Wishes, shelves: Shelves): PieceOrder[] {
  switch (sheet) {
    case 'shapes':
      return formatsFor(template, shelves.formats).map(({ id }) => choosePiece(template, example, { ...wishes, format: id }, shelves));
    case 'languages': {
      const { campaign } = choosePiece(template, example, wishes, shelves);
      return campaign.targets.map((target) => choosePiece(template, example, { ...wishes, target }, shelves));
    }
    default:
      return sheet satisfies never;
  }
}
