import { planJobs, type Selection } from '@campaignkit/engine';
import type { Records } from '@campaignkit/knowledge';
import { type Catalog, createTranslator } from '@campaignkit/messages';
import { CampaignError, type Diagnostic, formats } from '@campaignkit/model';
import { templates } from '@campaignkit/templates';
import { checkTarget } from './check-target.js';
import { type BrandFiles, loadBrand } from './load-brand.js';
import type { LoadedCampaign } from './load-campaign.js';
import { loadCatalog } from './load-catalog.js';
import { type PreparedPiece, preparePiece } from './prepare-piece.js';
import type { Input } from './read-input.js';
import { readRecordInputs } from './record-inputs.js';
import type { Toolkit } from './toolkit.js';

export interface PreparedCampaign extends LoadedCampaign {
  readonly brand: BrandFiles;
  readonly catalog: Catalog;
  /** Every piece the campaign has, in its order, and those of this run that are only tried out. */
  readonly whole: readonly PreparedPiece[];
  /** The pieces that were asked for, in the same order. */
  readonly pieces: readonly PreparedPiece[];
  /** What templates refused, of what was asked for. */
  readonly refusals: readonly Diagnostic[];
  /** Every file it is made from. */
  readonly inputs: readonly Input[];
}

export interface CampaignRequest {
  readonly selection: Selection;
  readonly today: string;
  readonly records: Records;
  readonly toolkit: Toolkit;
  /** In black toner alone, for a photocopier. */
  readonly isOneColour: boolean;
  readonly installation: string;
}

/**
 * Everything that can be known about the pieces of a campaign before one is drawn.
 * @throws {CampaignError} TARGET_UNKNOWN, TEMPLATE_UNKNOWN, FORMAT_UNKNOWN, MESSAGE_UNKNOWN, ARGUMENT_INVALID when nothing is left to
 * make, and what the loaders throw.
 */
export async function prepareCampaign(
  loaded: LoadedCampaign,
  { selection, today, records, toolkit, isOneColour, installation }: CampaignRequest,
): Promise<PreparedCampaign> {
  const { campaign, workspace } = loaded;
  const shelf = { templates, formats };
  for (const tag of selection.targets ?? []) checkTarget(tag, campaign.targets);
  const plan = planJobs(campaign, shelf, selection);
  if (plan.jobs.length === 0) throw nothingToMake(campaign.id, plan.diagnostics);
  const brand = await loadBrand(loaded);
  const own = planJobs(campaign, shelf).jobs;
  const ownIds = new Set(own.map(({ id }) => id));
  const jobs = [...own, ...plan.jobs.filter(({ id }) => !ownIds.has(id))];
  const { catalog, inputs } = await loadCatalog(workspace, [campaign.id], [...new Set(jobs.map(({ target }) => target.tag))]);
  const translator = createTranslator(catalog);
  const whole = jobs.map((job) =>
    preparePiece(job, { campaign, translator, records, brandInputs: brand.inputs, toolkit, today, isOneColour }),
  );
  const asked = new Set(plan.jobs.map(({ id }) => id));
  return {
    ...loaded,
    brand,
    catalog,
    whole,
    pieces: whole.filter(({ job }) => asked.has(job.id)),
    refusals: plan.diagnostics,
    inputs: [
      loaded.input,
      ...inputs,
      ...brand.inputs,
      ...readRecordInputs(
        whole.flatMap((piece) => piece.recordFiles),
        installation,
      ),
      ...toolkit.inputs,
    ],
  };
}

function nothingToMake(campaign: string, refusals: readonly Diagnostic[]): CampaignError {
  const reasons = [...new Set(refusals.map(({ message }) => `  ${message}`))];
  return new CampaignError('ARGUMENT_INVALID', [`Nothing of campaign "${campaign}" is left to make.`, ...reasons].join('\n'), {
    fix: 'Ask for other --templates, --formats or --messages.',
  });
}
