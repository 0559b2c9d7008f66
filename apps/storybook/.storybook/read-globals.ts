import type { Wishes } from '../src/choose-piece.js';
import { TILE_SIZE } from '../src/wall/fit-tiles.js';
import { GUIDES, TILE_SIZES, type View, ZOOMS } from '../src/stage/view.js';

/** What the toolbar says. Storybook keeps it in the address bar. */
export type Globals = Readonly<Record<string, unknown>>;

/** What nobody has chosen is as the example, its message or its campaign says. */
export const initialGlobals = {
  zoom: 'fit',
  tiles: 'medium',
  pseudo: false,
  draft: true,
  oneColour: false,
  page: 1,
  tile: TILE_SIZE.usual,
  problems: false,
  template: '',
  drawings: 'glance',
  reading: 'ltr',
  ...Object.fromEntries(GUIDES.map((guide) => [guide, false])),
};

/** What the menus say, as wishes. */
export function readWishes({ target, format, theme, brand, message, page, pseudo, draft, oneColour }: Globals): Wishes {
  return {
    target: wish(target),
    format: wish(format),
    look: wish(theme),
    brand: wish(brand),
    // An address may hold spaces, but no slashes.
    message: wish(message)?.replace(' ', '/'),
    page: Number.isInteger(Number(page)) && Number(page) > 1 ? Number(page) : undefined,
    isPseudo: isOn(pseudo),
    isUnmarked: String(draft) === 'false',
    isOneColour: isOn(oneColour),
  };
}

function wish(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isOn(value: unknown): boolean {
  return String(value) === 'true';
}

/** A message as it stands in the address: `body-and-secrets m01`. */
export function messageGlobal(path: string): string {
  return path.replace('/', ' ');
}

/** How the canvas is looked at; addresses written by hand may hold anything. */
export function readView(globals: Globals): View {
  return {
    zoom: ZOOMS.find((each) => each === String(globals['zoom'])) ?? 'fit',
    guides: GUIDES.filter((guide) => isOn(globals[guide])),
    tiles: TILE_SIZES.find((each) => each === globals['tiles']) ?? 'medium',
  };
}

/** A change of the view, as globals. */
export function writeView({ zoom, guides, tiles }: Partial<View>): Globals {
  return {
    ...(zoom === undefined ? {} : { zoom }),
    ...(guides === undefined ? {} : Object.fromEntries(GUIDES.map((guide) => [guide, guides.includes(guide)]))),
    ...(tiles === undefined ? {} : { tiles }),
  };
}
