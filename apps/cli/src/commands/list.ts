import { completeness, SOURCE_LOCALE } from '@campaignkit/messages';
import { CampaignError, type Format, formats, localeCandidates, parseTarget, useOneOf } from '@campaignkit/model';
import { templates } from '@campaignkit/templates';
import { Command } from 'commander';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { EVERY_LOCALE, loadCatalog } from '../load-catalog.js';
import { loadCampaign, type LoadedCampaign } from '../load-campaign.js';
import { campaignIds, loadWorkspace, type Workspace } from '../load-workspace.js';
import type { Outcome } from '../report.js';
import { composeError, describeError, type ErrorReport } from '../words/compose-error.js';
import { composeTable } from '../words/compose-table.js';

/** Rows of one list, the same objects for people and for `--json`. */
interface Listing {
  readonly what: string;
  readonly rows: readonly Readonly<Record<string, string | number | readonly string[]>>[];
  /** Campaigns that could not be read. */
  readonly problems: readonly ErrorReport[];
  readonly hint?: string;
}

const HELP = `
Examples:
  campaignkit list                    the campaigns you can render
  campaignkit list templates          the designs, and the shapes each one takes
  campaignkit list messages --json    every message, as data`;

/** `campaignkit list [what]` */
export function listCommand(context: Context, finish: (outcome: Outcome) => void): Command {
  return new Command('list')
    .summary('show what there is: campaigns, templates, formats, targets, locales, messages')
    .description('Shows the ids that the other commands take, one line each. Without an argument: the campaigns.')
    .argument('[what]', 'campaigns, templates, formats, targets, locales or messages')
    .option('--json', 'print data instead of words')
    .addHelpText('after', HELP)
    .action(async (what: string | undefined) => finish(toOutcome(await list(what, context))));
}

const LISTS: Readonly<Record<string, (workspace: Workspace, context: Context) => Promise<Listing>>> = {
  campaigns: listCampaigns,
  templates: async () =>
    listing(
      'templates',
      Object.values(templates).map(({ id, shapes, idea }) => ({ template: id, shapes, idea })),
    ),
  formats: async () =>
    listing(
      'formats',
      Object.values<Format>(formats).map((format) => ({
        format: format.id,
        shape: format.shape,
        size: sizeOf(format),
        purpose: format.purpose,
        source: [format.source, format.sourceDate].filter(Boolean).join(' · '),
      })),
    ),
  targets: listTargets,
  locales: listLocales,
  messages: listMessages,
};

async function list(what: string | undefined, context: Context): Promise<Listing> {
  const make = LISTS[what ?? 'campaigns'];
  if (!make || !Object.hasOwn(LISTS, what ?? 'campaigns')) {
    throw new CampaignError('ARGUMENT_INVALID', `There is no list of "${what}".`, { fix: useOneOf(String(what), Object.keys(LISTS)) });
  }
  const found = await make(loadWorkspace(context.cwd, context.installation), context);
  const hint = `Next: npx campaignkit check <campaign>, npx campaignkit render <campaign>. Other lists: ${Object.keys(LISTS).slice(1).join(', ')}.`;
  return what === undefined ? { ...found, hint } : found;
}

async function listCampaigns(workspace: Workspace, context: Context): Promise<Listing> {
  const { loaded, problems } = await loadAll(workspace, context);
  const rows = loaded.map(({ campaign }) => ({
    campaign: campaign.id,
    messages: campaign.messages.length,
    targets: campaign.targets.length,
    formats: campaign.formats.length,
    title: campaign.title,
  }));
  return { what: 'campaigns', rows, problems };
}

async function listMessages(workspace: Workspace, context: Context): Promise<Listing> {
  const { loaded, problems } = await loadAll(workspace, context);
  const { catalog } = await loadCatalog(
    workspace,
    loaded.map(({ campaign }) => campaign.id),
    [],
  );
  const source = catalog.locales.get(SOURCE_LOCALE)?.words;
  const rows = loaded.flatMap(({ campaign }) =>
    campaign.messages.map(({ id, type, theme, audience, look }) => ({
      message: `${campaign.id}/${id}`,
      type,
      theme,
      audience,
      look,
      headline: source?.get(campaign.id)?.get(`${id}.headline`) ?? '(no words yet)',
    })),
  );
  return { what: 'messages', rows, problems };
}

async function listTargets(workspace: Workspace, context: Context): Promise<Listing> {
  const { loaded, problems } = await loadAll(workspace, context);
  const { catalog } = await loadCatalog(workspace, [], EVERY_LOCALE);
  const tags = [...new Set(loaded.flatMap(({ campaign }) => campaign.targets))].sort();
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const regions = new Intl.DisplayNames(['en'], { type: 'region' });
  const rows = tags.map((tag) => {
    const target = parseTarget(tag);
    return {
      target: tag,
      language: names.of(target.language) ?? target.language,
      region: regions.of(target.region) ?? target.region,
      words: `locales/${localeCandidates(target).find((candidate) => catalog.locales.get(candidate)?.words.size) ?? SOURCE_LOCALE}`,
      campaigns: loaded.filter(({ campaign }) => campaign.targets.includes(tag)).map(({ campaign }) => campaign.id),
    };
  });
  return { what: 'targets', rows, problems };
}

async function listLocales(workspace: Workspace, context: Context): Promise<Listing> {
  const { loaded, problems } = await loadAll(workspace, context);
  const ids = loaded.map(({ campaign }) => campaign.id);
  const { catalog } = await loadCatalog(workspace, ids, EVERY_LOCALE);
  const rows = [...catalog.locales.values()].map(({ locale }) => {
    const counts = ['toolkit', ...ids].map((file) => completeness(catalog, locale.tag, file));
    const share =
      counts.reduce((sum, { translated }) => sum + translated, 0) /
      Math.max(
        1,
        counts.reduce((sum, { total }) => sum + total, 0),
      );
    return {
      locale: locale.tag,
      language: locale.englishName,
      name: locale.name,
      script: locale.script,
      direction: locale.direction,
      status: locale.status,
      words: `${Math.floor(share * 100)} %`,
    };
  });
  return { what: 'locales', rows, problems };
}

async function loadAll(workspace: Workspace, context: Context): Promise<{ loaded: LoadedCampaign[]; problems: ErrorReport[] }> {
  const loaded: LoadedCampaign[] = [];
  const problems: ErrorReport[] = [];
  for (const id of await campaignIds(workspace)) {
    try {
      loaded.push(await loadCampaign(id, context));
    } catch (error) {
      if (!(error instanceof CampaignError)) throw error;
      problems.push(describeError(error));
    }
  }
  return { loaded, problems };
}

function listing(what: string, rows: Listing['rows']): Listing {
  return { what, rows, problems: [] };
}

function sizeOf({ print, widthPx, heightPx }: Format): string {
  return print ? `${print.widthMm} × ${print.heightMm} mm` : `${widthPx} × ${heightPx} px`;
}

function toOutcome({ what, rows, problems, hint }: Listing): Outcome {
  const header = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => header.map((column) => [row[column] ?? ''].flat().join(', ')));
  return {
    exitCode: problems.length > 0 ? EXIT.problems : EXIT.good,
    data: { [what]: rows, ...(problems.length > 0 ? { problems } : {}) },
    words: (paint) =>
      [
        rows.length > 0 ? composeTable(header, cells, paint) : `There are no ${what} yet.`,
        ...problems.map((problem) => composeError(problem, paint)),
        ...(hint ? [paint.dim(hint)] : []),
      ].join('\n\n'),
  };
}
