import os from 'node:os';
import { records } from '@campaignkit/knowledge/records';
import { CampaignError, type Diagnostic } from '@campaignkit/model';
import { PROOF_DPI } from '@campaignkit/output';
import { checkWords } from './check-words.js';
import type { Context } from './context.js';
import { loadCampaign } from './load-campaign.js';
import { readSelection, readToday, type SelectionOptions } from './options.js';
import { type PreparedCampaign, prepareCampaign } from './prepare-campaign.js';
import type { PreparedPiece } from './prepare-piece.js';
import { createProgress } from './progress.js';
import { createRenderPool, decodeBrandFiles, type RenderPool } from './render-pool.js';

export interface CheckOptions extends SelectionOptions {
  readonly oneColour?: boolean;
  readonly today?: string;
}

export interface CheckedCampaign {
  readonly campaign: string;
  readonly pieces: number;
  /** Every finding, where it stands. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Everything that would be found about campaigns: records, words, and the artwork itself, laid out but not written.
 * @throws {CampaignError} when a campaign, an option or a logo cannot be read; the signal's reason.
 */
export async function checkCampaigns(names: readonly string[], options: CheckOptions, context: Context): Promise<CheckedCampaign[]> {
  const today = options.today === undefined ? context.clockDay : readToday(options.today);
  const request = {
    selection: readSelection(options),
    today,
    records,
    toolkit: context.toolkit(),
    isOneColour: options.oneColour === true,
    installation: context.installation,
  };
  const prepared: PreparedCampaign[] = [];
  for (const name of names) prepared.push(await prepareCampaign(await loadCampaign(name, context), request));
  const pool = createRenderPool(context, os.availableParallelism());
  try {
    const checked: CheckedCampaign[] = [];
    for (const campaign of prepared) checked.push(await checkCampaign(campaign, pool, context));
    return checked;
  } finally {
    await pool.close();
  }
}

async function checkCampaign(prepared: PreparedCampaign, pool: RenderPool, context: Context): Promise<CheckedCampaign> {
  const { campaign, catalog, pieces, refusals } = prepared;
  const locales = [...new Set(pieces.map(({ task }) => task.copy.locale))];
  const asked = new Set(pieces.map(({ job }) => job.message.id));
  const words = checkWords({ campaign, catalog, locales, records }).filter(({ at }) => at.message === undefined || asked.has(at.message));
  const artwork = await checkPieces(prepared, pool, context);
  return { campaign: campaign.id, pieces: pieces.length, diagnostics: [...refusals, ...words, ...artwork] };
}

async function checkPieces(prepared: PreparedCampaign, pool: RenderPool, context: Context): Promise<Diagnostic[]> {
  const { campaign, pieces } = prepared;
  const brand = await decodeBrandFiles(prepared.brand, context);
  const progress = createProgress(
    campaign.id,
    pieces.map(({ job }) => job.id),
    context.report,
  );
  let done = 0;
  const checkPiece = async (piece: PreparedPiece): Promise<readonly Diagnostic[]> => {
    const found = await judgePiece(piece, () => pool.run({ task: piece.task, brand, fileTypes: [], dpi: PROOF_DPI }), context.signal);
    done += 1;
    progress.step({ done, total: pieces.length, id: piece.job.id, outcome: 'checked' });
    return found;
  };
  try {
    return (await Promise.all(pieces.map(checkPiece))).flat();
  } finally {
    progress.end();
  }
}

/** A piece that cannot be laid out is a finding like any other. */
async function judgePiece(
  { job, task }: PreparedPiece,
  render: () => Promise<{ readonly diagnostics: readonly Diagnostic[] }>,
  signal: AbortSignal,
): Promise<readonly Diagnostic[]> {
  try {
    return (await render()).diagnostics;
  } catch (error) {
    signal.throwIfAborted();
    const at = { target: job.target.tag, message: job.message.id, template: job.template.id, format: job.format.id };
    return [...task.diagnostics, { rule: 'RENDER_FAILED', severity: 'error', at, ...describe(error) }];
  }
}

function describe(error: unknown): { readonly message: string; readonly fix: string } {
  if (error instanceof CampaignError) return { message: error.message, fix: error.detail.fix };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { message: `It stopped with "${message}".`, fix: 'Check again; if it stops again, report it with the campaign folder.' };
}
