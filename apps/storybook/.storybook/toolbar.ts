import type { Catalog } from '@campaignkit/messages';
import type { Format, Look } from '@campaignkit/model';
import type { Preview } from '@storybook/react-vite';
import type { Wishes } from '../src/choose-piece.js';
import type { Workshop } from '../src/create-workshop.js';
import { nameFormat, sizeOf } from '../src/name-format.js';
import { hasWords, nameTarget, offerTargets } from '../src/name-target.js';
import { readBrandOf } from '../src/read-brands.js';
import { type Campaigns, soundCampaigns } from '../src/read-campaigns.js';
import { attempt } from '../src/stage/attempt.js';
import { TILE_SIZES, type View, ZOOMS } from '../src/stage/view.js';

type Globals = Readonly<Record<string, unknown>>;

/** What nobody has chosen is as the example, its message or its campaign says. */
export const initialGlobals = { zoom: 'fit', grid: false, safe: false, tiles: 'medium' };

/** The four menus above the canvas. */
export function composeToolbar(
  { campaigns, formats, looks, translator }: Workshop,
  brandFiles: Readonly<Record<string, string>>,
): NonNullable<Preview['globalTypes']> {
  const targets = attempt(() => {
    const { catalog } = translator();
    return offerTargets(soundCampaigns(campaigns), catalog).map((tag) => targetItem(tag, catalog));
  });
  return {
    target: menu('Target', 'Language and region', 'globe', 'As in the example', 'value' in targets ? targets.value : []),
    format: menu('Format', 'Size of the piece', 'grow', 'As in the example', Object.values(formats).map(formatItem)),
    theme: menu('Theme', 'Colours and voice', 'paintbrush', 'As in the message', Object.values(looks).map(lookItem)),
    brand: menu('Brand', 'Logos and colours of the partners', 'certificate', 'As in the campaign', [
      { value: 'none', title: 'No brand' },
      ...brandItems(campaigns, brandFiles),
    ]),
  };
}

interface MenuItem {
  readonly value: string;
  readonly title: string;
  readonly right?: string;
}

function menu(
  name: string,
  description: string,
  icon: 'globe' | 'grow' | 'paintbrush' | 'certificate',
  reset: string,
  items: readonly MenuItem[],
) {
  return {
    name,
    description,
    toolbar: { title: name, icon, dynamicTitle: true, items: [{ type: 'reset' as const, title: reset }, ...items] },
  };
}

function targetItem(tag: string, catalog: Catalog): MenuItem {
  return { value: tag, title: hasWords(tag, catalog) ? nameTarget(tag) : `${nameTarget(tag)} (no words yet)`, right: tag };
}

function formatItem(format: Format): MenuItem {
  return { value: format.id, title: nameFormat(format), right: sizeOf(format) };
}

function lookItem({ id, name }: Look): MenuItem {
  return { value: id, title: name };
}

/** One campaign's brand a row: campaigns may wear the same brand with other partners. */
function brandItems(campaigns: Campaigns, brandFiles: Readonly<Record<string, string>>): MenuItem[] {
  return soundCampaigns(campaigns).flatMap((campaign) => {
    const found = attempt(() => readBrandOf(campaign, brandFiles));
    if ('fault' in found || !found.value) return [];
    const { name, logos } = found.value.brand;
    const partners = logos.filter((logo) => logo.name !== name).map((logo) => logo.name);
    return [{ value: campaign.id, title: [name, ...partners].join(' + ') }];
  });
}

/** What the menus say, as wishes. */
export function readWishes({ target, format, theme, brand }: Globals): Required<Wishes> {
  return { target: wish(target), format: wish(format), look: wish(theme), brand: wish(brand) };
}

function wish(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** How the canvas is looked at; addresses written by hand may hold anything. */
export function readView({ zoom, grid, safe, tiles }: Globals): View {
  return {
    zoom: ZOOMS.find((each) => each === String(zoom)) ?? 'fit',
    hasGrid: String(grid) === 'true',
    hasSafeArea: String(safe) === 'true',
    tiles: TILE_SIZES.find((each) => each === tiles) ?? 'medium',
  };
}

/** A change of the view, as globals. */
export function writeView({ zoom, hasGrid, hasSafeArea, tiles }: Partial<View>): Record<string, unknown> {
  return {
    ...(zoom === undefined ? {} : { zoom }),
    ...(hasGrid === undefined ? {} : { grid: hasGrid }),
    ...(hasSafeArea === undefined ? {} : { safe: hasSafeArea }),
    ...(tiles === undefined ? {} : { tiles }),
  };
}
