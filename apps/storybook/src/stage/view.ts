export const ZOOMS = ['fit', '100', '200'] as const;
export type Zoom = (typeof ZOOMS)[number];

export const TILE_SIZES = ['small', 'medium', 'large'] as const;
export type TileSize = (typeof TILE_SIZES)[number];

/** Lines over a piece that are never part of it. */
export const GUIDES = ['grid', 'safe', 'bleed', 'baseline', 'boxes'] as const;
export type Guide = (typeof GUIDES)[number];

export const GUIDE_NAMES: Readonly<Record<Guide, { readonly name: string; readonly hint: string }>> = {
  grid: { name: 'Grid', hint: 'Margins and columns' },
  safe: { name: 'Safe area', hint: 'What must stay free of text' },
  bleed: { name: 'Bleed', hint: 'Trim and 3 mm beyond it, on paper' },
  baseline: { name: 'Baseline', hint: 'Vertical rhythm of 2 u' },
  boxes: { name: 'Boxes', hint: 'Every box of the layout, with its name' },
};

/** How the canvas is looked at; it changes nothing in the piece. */
export interface View {
  readonly zoom: Zoom;
  readonly guides: readonly Guide[];
  /** Of the specimens of a sheet. */
  readonly tiles: TileSize;
}

export type ChangeView = (change: Partial<View>) => void;
