export const ZOOMS = ['fit', '100', '200'] as const;
export type Zoom = (typeof ZOOMS)[number];

export const TILE_SIZES = ['small', 'medium', 'large'] as const;
export type TileSize = (typeof TILE_SIZES)[number];

/** How the canvas is looked at; it changes nothing in the piece. */
export interface View {
  readonly zoom: Zoom;
  readonly hasGrid: boolean;
  readonly hasSafeArea: boolean;
  /** Of the pieces on a contact sheet. */
  readonly tiles: TileSize;
}

export type ChangeView = (change: Partial<View>) => void;
