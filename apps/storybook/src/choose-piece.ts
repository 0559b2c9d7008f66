import { oneColourLook } from '@campaignkit/design-system';
import {
  type Campaign,
  CampaignError,
  type Example,
  type Format,
  type Job,
  type Look,
  type Message,
  parseTarget,
  pieceName,
  type Template,
  useOneOf,
  whyFormatRefused,
  whyMessageRefused,
} from '@campaignkit/model';
import type { Campaigns } from './read-campaigns.js';
import type { EditedWords } from './words/edited-words.js';

/** What the toolbar asks for; what is absent is as in the example. */
export interface Wishes {
  /** `<campaign>/<message>` */
  readonly message?: string | undefined;
  readonly target?: string | undefined;
  readonly format?: string | undefined;
  readonly look?: string | undefined;
  /** Id of the campaign whose brand is worn, or `none`. */
  readonly brand?: string | undefined;
  /** Which page, where a piece has several. */
  readonly page?: number | undefined;
  /** Words of the pseudo-locale: accents, and 40 % longer. */
  readonly isPseudo?: boolean | undefined;
  /** Without the draft mark, to judge the composition alone. */
  readonly isUnmarked?: boolean | undefined;
  /** In black toner alone, for a photocopier. */
  readonly isOneColour?: boolean | undefined;
  readonly words?: EditedWords | undefined;
}

/** One piece that can be made. */
export interface PieceOrder {
  readonly job: Job;
  readonly campaign: Campaign;
  readonly look: Look;
  /** The campaign whose brand it wears; null: none. */
  readonly brandOf: Campaign | null;
  /** Words of a stress case instead of the message's own. */
  readonly slots: Example['slots'];
  readonly isPseudo: boolean;
  readonly isUnmarked: boolean;
  readonly words: EditedWords;
}

/** Everything that can be chosen from. */
export interface Shelves {
  readonly campaigns: Campaigns;
  readonly formats: Readonly<Record<string, Format>>;
  readonly looks: Readonly<Record<string, Look>>;
}

/**
 * The piece of an example, changed as the toolbar wishes.
 * @throws {CampaignError} CAMPAIGN_UNKNOWN, CAMPAIGN_INVALID, MESSAGE_UNKNOWN, TARGET_UNKNOWN, FORMAT_UNKNOWN, and SHAPE_REFUSED with the
 * template's own words.
 */
export function choosePiece(template: Template, example: Example, wishes: Wishes, shelves: Shelves): PieceOrder {
  const { campaign, message } = findMessage(wishes.message ?? example.message, shelves.campaigns);
  const format = chooseFormat(template, example, wishes.format, shelves.formats);
  const whyNotMessage = whyMessageRefused(message, template);
  if (whyNotMessage !== null) {
    throw refusal(template, {
      refused: 'message',
      what: `message "${message.id}" of type ${message.type}`,
      why: whyNotMessage,
      fix: 'Choose another message, or hang this one in all templates on the wall.',
    });
  }
  const target = parseTarget(wishes.target ?? example.target);
  const look = known('look', wishes.look ?? message.look, shelves.looks, 'CAMPAIGN_INVALID');
  const page = choosePage(template, format, wishes.page ?? example.page);
  return {
    job: {
      id: `${target.tag}/${message.id}/${pieceName(template.id, format.id, page)}`,
      campaign: campaign.id,
      message,
      template,
      format,
      target,
      ...(page === undefined ? {} : { page }),
    },
    campaign,
    look: wishes.isOneColour ? oneColourLook(look) : look,
    brandOf: wishes.brand === undefined ? campaign : wishes.brand === 'none' ? null : findCampaign(wishes.brand, shelves.campaigns),
    // Words of a stress case belong to the message they were written for.
    slots: wishes.message === undefined ? example.slots : undefined,
    isPseudo: wishes.isPseudo ?? false,
    isUnmarked: wishes.isUnmarked ?? false,
    words: wishes.words ?? {},
  };
}

/** How many pages a piece has in a format. */
export function countPages({ pages }: Pick<Template, 'pages'>, { shape }: Pick<Format, 'shape'>): number {
  return pages?.(shape) ?? 1;
}

/** Undefined where a piece has one page only; what is past the last page is the last. */
function choosePage(template: Template, format: Format, wish: number | undefined): number | undefined {
  const count = countPages(template, format);
  return count === 1 ? undefined : Math.min(Math.max(1, wish ?? 1), count);
}

/** Formats that the template takes, in the order of the registry. */
export function formatsFor(template: Template, formats: Readonly<Record<string, Format>>): Format[] {
  return Object.values(formats).filter((format) => whyFormatRefused(format, template) === null);
}

function chooseFormat(template: Template, example: Example, wish: string | undefined, formats: Readonly<Record<string, Format>>): Format {
  const taken = formatsFor(template, formats);
  const id = wish ?? example.format ?? taken[0]?.id;
  if (id === undefined)
    throw refusal(template, {
      refused: 'format',
      what: 'every format there is',
      why: template.refuses,
      fix: 'Add a shape to the template, or a format to packages/model/src/formats.',
    });
  const format = known('format', id, formats, 'FORMAT_UNKNOWN');
  const why = whyFormatRefused(format, template);
  if (why === null) return format;
  throw refusal(template, {
    refused: 'format',
    what: `format "${id}" of shape ${format.shape}`,
    why,
    fix: `Choose ${taken.map((each) => each.id).join(', ')}.`,
  });
}

function findMessage(path: string, campaigns: Campaigns): { campaign: Campaign; message: Message } {
  const [campaignId = '', messageId = ''] = path.split('/');
  const campaign = findCampaign(campaignId, campaigns);
  const message = campaign.messages.find(({ id }) => id === messageId);
  if (message) return { campaign, message };
  throw new CampaignError('MESSAGE_UNKNOWN', `No message "${messageId}" in campaign "${campaignId}"; the example names "${path}".`, {
    fix: useOneOf(
      messageId,
      campaign.messages.map(({ id }) => id),
    ),
  });
}

function findCampaign(id: string, campaigns: Campaigns): Campaign {
  const entry = campaigns.get(id);
  if (!entry)
    throw new CampaignError('CAMPAIGN_UNKNOWN', `No campaign "${id}" in campaigns/.`, { fix: useOneOf(id, [...campaigns.keys()]) });
  if ('fault' in entry) throw entry.fault;
  return entry.campaign;
}

function known<T>(noun: string, id: string, shelf: Readonly<Record<string, T>>, code: 'FORMAT_UNKNOWN' | 'CAMPAIGN_INVALID'): T {
  const found = Object.hasOwn(shelf, id) ? shelf[id] : undefined;
  if (found !== undefined) return found;
  throw new CampaignError(code, `No ${noun} "${id}".`, { fix: useOneOf(id, Object.keys(shelf)) });
}

interface Refusal {
  /** What the template does not take, and what of it in words. */
  readonly refused: 'format' | 'message';
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

function refusal({ id }: Template, { refused, what, why, fix }: Refusal): CampaignError {
  return new CampaignError('SHAPE_REFUSED', `Template "${id}" refuses ${what}: ${why}`, { fix, context: { refused, why } });
}
