import { type Catalog, SOURCE_LOCALE } from '@campaignkit/messages';
import type { Format, Look } from '@campaignkit/model';
import type { Preview } from '@storybook/react-vite';
import type { Workshop } from '../src/create-workshop.js';
import { nameFormat, sizeOf } from '../src/name-format.js';
import { hasWords, nameTarget, offerTargets } from '../src/name-target.js';
import { readBrandOf } from '../src/read-brands.js';
import { type Campaigns, soundCampaigns } from '../src/read-campaigns.js';
import { attempt } from '../src/stage/attempt.js';
import { VISION_NAMES, VISIONS } from '../src/vision/vision.js';
import { messageGlobal } from './read-globals.js';

/** The menus above the canvas; what is only on or off stands beside them (`tools/`). */
export function composeToolbar(
  { campaigns, formats, looks, translator }: Workshop,
  brandFiles: Readonly<Record<string, string>>,
): NonNullable<Preview['globalTypes']> {
  const targets = attempt(() => {
    const { catalog } = translator();
    return offerTargets(soundCampaigns(campaigns), catalog).map((tag) => targetItem(tag, catalog));
  });
  const words = () => translator().catalog;
  const messages = soundCampaigns(campaigns).flatMap((campaign) =>
    campaign.messages.map(({ id }) => messageItem(campaign.id, id, 'value' in targets ? words() : undefined)),
  );
  return {
    target: menu('Target', 'Language and region', 'globe', 'As in the example', 'value' in targets ? targets.value : []),
    format: menu('Format', 'Size of the piece', 'grow', 'As in the example', Object.values(formats).map(formatItem)),
    theme: menu('Theme', 'Colours and voice', 'paintbrush', 'As in the message', Object.values(looks).map(lookItem)),
    brand: menu('Brand', 'Logos and colours of the partners', 'certificate', 'As in the campaign', [
      { value: 'none', title: 'No brand' },
      ...brandItems(campaigns, brandFiles),
    ]),
    message: menu('Message', 'Message of a campaign', 'comment', 'As in the example', messages),
    // The accessibility addon has a global of its own called vision.
    eyes: {
      name: 'Vision',
      description: 'Greyscale and colour-blind views',
      toolbar: {
        title: 'Vision',
        icon: 'eye' as const,
        dynamicTitle: true,
        items: [
          { type: 'reset' as const, title: VISION_NAMES.normal.name },
          ...VISIONS.filter((value) => value !== 'normal').map((value) => ({
            value,
            title: VISION_NAMES[value].name,
            right: VISION_NAMES[value].hint,
          })),
        ],
      },
    },
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
  icon: 'globe' | 'grow' | 'paintbrush' | 'certificate' | 'comment',
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

/** Its headline as the source says it, and where it stands. */
function messageItem(campaign: string, id: string, catalog: Catalog | undefined): MenuItem {
  const headline = catalog?.locales.get(SOURCE_LOCALE)?.words.get(campaign)?.get(`${id}.headline`);
  return { value: messageGlobal(`${campaign}/${id}`), title: headline?.replaceAll(/\s+/g, ' ') ?? campaign, right: id };
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
