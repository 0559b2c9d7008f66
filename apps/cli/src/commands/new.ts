import { CampaignError } from '@campaignkit/model';
import { Command } from 'commander';
import type { GivenAnswers, NewCampaignAnswers } from '../ask-new-campaign.js';
import { checkTarget } from '../check-target.js';
import type { Context } from '../context.js';
import { EXIT, EXIT_CODES_HELP } from '../exit-code.js';
import { Interrupted } from '../interrupted.js';
import { loadCampaign } from '../load-campaign.js';
import { campaignIds, loadWorkspace, type Workspace } from '../load-workspace.js';
import { readList } from '../options.js';
import type { Outcome } from '../report.js';
import type { CreatedCampaign } from '../create-campaign.js';

interface NewOptions {
  readonly from?: string;
  readonly targets?: string;
  readonly title?: string;
}

const HELP = `
Examples:
  campaignkit new my-campaign --from sextortion-for-money --targets fr-BE,ar-EG,hi-IN
  campaignkit new our-helpline --from body-and-secrets --targets sw-KE --title "Our bodies, our secrets"
  campaignkit new                      asks for everything (on a terminal)

It makes campaigns/<id>/ (campaign.yaml, brand.json, logos) and locales/<tag>/<id>.json with the
words of the source in every language it has. They are yours to change. All is made, or nothing.

${EXIT_CODES_HELP}`;

/** `campaignkit new <id> --from <campaign> --targets <list>` */
export function newCommand(context: Context, finish: (outcome: Outcome) => void): Command {
  return new Command('new')
    .summary('make your own campaign from a ready one')
    .description(
      'Copies a ready campaign under a new id, for your own targets: a target is a language and a region, such as fr-BE. Asks for what is missing when it runs on a terminal.',
    )
    .argument('[id]', 'small letters, digits and hyphens, such as my-campaign')
    .option('--from <campaign>', 'the campaign to begin with')
    .option('--targets <list>', 'languages and regions, such as fr-BE,ar-EG')
    .option('--title <words>', 'for lists (default: the title of the source)')
    .option('--json', 'print data instead of words')
    .addHelpText('after', HELP)
    .action(async (id: string | undefined, options: NewOptions) => {
      const workspace = loadWorkspace(context.cwd, context.installation);
      const answers = await complete(id, options, workspace, context);
      const source = await loadCampaign(answers.from, context);
      const known = await knownTargets(workspace, context);
      for (const tag of answers.targets) checkTarget(tag, known);
      const { createCampaign } = await import('../create-campaign.js');
      finish(toOutcome(await createCampaign({ ...answers, issued: context.clockDay.slice(0, 7) }, source, workspace)));
    });
}

async function complete(id: string | undefined, options: NewOptions, workspace: Workspace, context: Context): Promise<NewCampaignAnswers> {
  const given: GivenAnswers = {
    id: id === undefined ? undefined : checkId(id),
    from: options.from,
    targets: options.targets === undefined ? undefined : readList('--targets', options.targets),
    title: options.title,
  };
  if (given.id !== undefined && given.from !== undefined && given.targets !== undefined)
    return { id: given.id, from: given.from, targets: given.targets, title: given.title };
  if (!context.isInteractive || context.report.isJson) throw missing(given, await campaignIds(workspace));
  const { askNewCampaign } = await import('../ask-new-campaign.js');
  const answers = await askNewCampaign(given, { workspace, context, checkId, knownTargets: await knownTargets(workspace, context) });
  if (answers === undefined) throw new Interrupted('Nothing was made.');
  return answers;
}

function missing(given: GivenAnswers, ids: readonly string[]): CampaignError {
  const absent = [
    given.id === undefined ? 'an id' : '',
    given.from === undefined ? '--from' : '',
    given.targets === undefined ? '--targets' : '',
  ].filter(Boolean);
  return new CampaignError('ARGUMENT_INVALID', `A new campaign needs ${absent.join(' and ')}.`, {
    fix: `Write npx campaignkit new ${given.id ?? 'my-campaign'} --from ${given.from ?? ids[0] ?? 'sextortion-for-money'} --targets fr-BE,ar-EG. Campaigns: ${ids.join(', ')}.`,
  });
}

// locales/<tag>/toolkit.json and locale.json are not a campaign's words; the others are devices on Windows.
const TAKEN = /^(?:toolkit|locale|con|prn|aux|nul|com\d|lpt\d)$/;

/** @throws {CampaignError} ARGUMENT_INVALID */
function checkId(id: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 64 && !TAKEN.test(id)) return id;
  const better = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  throw new CampaignError(
    'ARGUMENT_INVALID',
    `"${id.slice(0, 80)}" cannot be the id of a campaign. Expected up to 64 small letters, digits and single hyphens.`,
    {
      fix: `Choose another${better === '' || TAKEN.test(better) ? '' : `, such as "${better}"`}.`,
    },
  );
}

/** Targets of the campaigns that can be read. */
async function knownTargets(workspace: Workspace, context: Context): Promise<string[]> {
  const targets = new Set<string>();
  for (const id of await campaignIds(workspace)) {
    const loaded = await loadCampaign(id, context).catch((error: unknown) => {
      if (error instanceof CampaignError) return undefined;
      throw error;
    });
    loaded?.campaign.targets.forEach((target) => targets.add(target));
  }
  return [...targets].sort();
}

function toOutcome(created: CreatedCampaign): Outcome {
  const { id, from, targets, files, skippedLocales } = created;
  return {
    exitCode: EXIT.good,
    data: created,
    words: (paint) =>
      [
        `${paint.bold(id)} made from ${from} for ${targets.join(', ')}:`,
        ...files.map((file) => `  ${file}`),
        ...(skippedLocales.length > 0 ? [`Not copied, because this folder has no such locale: ${skippedLocales.join(', ')}.`] : []),
        '',
        'Next:',
        `  1. put your names and logos into campaigns/${id}/brand.json`,
        `  2. npx campaignkit check ${id}`,
        `  3. npx campaignkit render ${id}`,
      ].join('\n'),
  };
}
