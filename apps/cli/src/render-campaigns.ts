import os from 'node:os';
import path from 'node:path';
import { records } from '@campaignkit/knowledge/records';
import { SOURCE_LOCALE } from '@campaignkit/messages';
import { CampaignError, type Diagnostic } from '@campaignkit/model';
import { sheetFonts } from './sheet-fonts.js';
import { type PackResult, PROOF_DPI, type RenderPiece, type SheetNames, writePack } from '@campaignkit/output';
import { audienceNames } from './audience-names.js';
import type { Context } from './context.js';
import { loadCampaign } from './load-campaign.js';
import { readFolder, readList, readNumber, readSelection, readToday, type SelectionOptions } from './options.js';
import { toPlanned, wholePlan } from './plan-pieces.js';
import { type PreparedCampaign, prepareCampaign } from './prepare-campaign.js';
import { createProgress } from './progress.js';
import { createRenderPool, decodeBrandFiles, type RenderPool } from './render-pool.js';

export interface RenderOptions extends SelectionOptions {
  readonly as?: string;
  readonly oneColour?: boolean;
  readonly dpi?: string;
  readonly out?: string;
  readonly jobs?: string;
  readonly today?: string;
}

/** What one campaign's run came to. */
export interface RenderedCampaign {
  readonly campaign: string;
  /** Folder of the pack, as a path that works from the working folder. */
  readonly out: string;
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly failed: readonly string[];
  /** Earlier pieces outside this run that are no longer true and left the manifest. */
  readonly dropped: readonly string[];
  readonly removed: readonly string[];
  /** Files no longer asked for that somebody changed: they stay. */
  readonly untouched: readonly string[];
  /** Findings of the pieces of this run. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run came to, and why it could not go on, if it could not. */
export interface RenderRun {
  readonly campaigns: readonly RenderedCampaign[];
  readonly error: unknown;
}

/** Folder of the pack in one colour, inside of the folder of the coloured one. */
const ONE_COLOUR = 'one-colour';

interface Settings {
  readonly fileTypes: readonly string[];
  readonly dpi: number;
  readonly jobs: number;
  readonly today: string;
  readonly out: string | undefined;
}

/**
 * Renders proofs of campaigns, one after the other. All are read before the first is drawn, so that a typing error costs no waiting.
 * @throws {CampaignError} when a campaign or an option cannot be read; what stops a run later stands in its result.
 */
export async function renderCampaigns(names: readonly string[], options: RenderOptions, context: Context): Promise<RenderRun> {
  const settings = readSettings(options, context);
  const selection = readSelection(options);
  const isOneColour = options.oneColour === true;
  const request = {
    selection,
    today: settings.today,
    records,
    toolkit: context.toolkit(),
    isOneColour,
    installation: context.installation,
  };
  const prepared: PreparedCampaign[] = [];
  for (const name of names) prepared.push(await prepareCampaign(await loadCampaign(name, context), request));
  refuseTwins(prepared);
  const pool = createRenderPool(context, settings.jobs);
  const campaigns: RenderedCampaign[] = [];
  try {
    for (const campaign of prepared) {
      const folder = outFolder(campaign, { out: settings.out, isOne: prepared.length === 1, isOneColour, cwd: context.cwd });
      campaigns.push(await renderCampaign(campaign, folder, settings, pool, context));
    }
    return { campaigns, error: undefined };
  } catch (error) {
    return { campaigns, error };
  } finally {
    await pool.close();
  }
}

function readSettings(options: RenderOptions, { clockDay }: Context): Settings {
  return {
    fileTypes: options.as === undefined ? ['png'] : readList('--as', options.as),
    dpi: options.dpi === undefined ? PROOF_DPI : readNumber('--dpi', options.dpi, { least: 36, most: 1200, usual: PROOF_DPI }),
    jobs: options.jobs === undefined ? os.availableParallelism() : readNumber('--jobs', options.jobs, { least: 1, most: 64, usual: 2 }),
    today: options.today === undefined ? clockDay : readToday(options.today),
    out: options.out === undefined ? undefined : readFolder('--out', options.out),
  };
}

function refuseTwins(prepared: readonly PreparedCampaign[]): void {
  const ids = prepared.map(({ campaign }) => campaign.id);
  const twin = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twin === undefined) return;
  throw new CampaignError('ARGUMENT_INVALID', `Campaign "${twin}" is named twice.`, { fix: 'Name each campaign once.' });
}

/**
 * Several campaigns share one `--out`: each gets a folder of its own in it. Pieces in one colour have the names of the coloured ones, so
 * they are a pack of their own, always in a folder inside: neither ever takes the other's files for its own.
 */
function outFolder(
  { campaign, folder }: PreparedCampaign,
  { out, isOne, isOneColour, cwd }: { out: string | undefined; isOne: boolean; isOneColour: boolean; cwd: string },
): string {
  const own = out === undefined ? path.join(folder, 'out') : isOne ? path.resolve(cwd, out) : path.resolve(cwd, out, campaign.id);
  return isOneColour ? path.join(own, ONE_COLOUR) : own;
}

async function renderCampaign(
  prepared: PreparedCampaign,
  folder: string,
  settings: Settings,
  pool: RenderPool,
  context: Context,
): Promise<RenderedCampaign> {
  const { campaign, pieces } = prepared;
  const planned = pieces.map((piece) => toPlanned(piece, settings.dpi));
  const fatal = new AbortController();
  const progress = createProgress(
    campaign.id,
    planned.map(({ id }) => id),
    context.report,
  );
  try {
    const result = await writePack(
      {
        folder,
        campaign: campaign.id,
        versions: context.toolkit().versions,
        today: settings.today,
        inputs: distinct(prepared.inputs),
        planned,
        wholePlan: await wholePlan(prepared, folder, settings.dpi),
        fileTypes: settings.fileTypes,
        inFlight: 2 * settings.jobs,
        signal: AbortSignal.any([context.signal, fatal.signal]),
        onProgress: progress.step,
        names: sheetNames(prepared),
        fonts: await sheetFonts(
          prepared.catalog,
          pieces.map(({ task }) => task.copy.locale),
        ),
      },
      { renderPiece: createRenderPiece(prepared, settings, pool, context, fatal) },
    );
    return toRendered(result, prepared, folder, context.cwd);
  } finally {
    progress.end();
  }
}

/** Renders in the pool; the logos are decoded once, when the first piece needs them. A brand that cannot be read ends the run. */
function createRenderPiece(
  prepared: PreparedCampaign,
  settings: Settings,
  pool: RenderPool,
  context: Context,
  fatal: AbortController,
): RenderPiece {
  const tasks = new Map(prepared.pieces.map(({ job, task }) => [job.id, task]));
  let brand: ReturnType<typeof decodeBrandFiles> | undefined;
  return async ({ id }) => {
    brand ??= decodeBrandFiles(prepared.brand, context).catch((error: unknown) => {
      fatal.abort(error);
      throw error;
    });
    const decoded = await brand;
    const task = tasks.get(id);
    if (!task) throw new TypeError(`No task "${id}" was prepared.`);
    return pool.run({ task, brand: decoded, fileTypes: settings.fileTypes, dpi: settings.dpi });
  };
}

function sheetNames({ campaign, catalog }: PreparedCampaign): SheetNames {
  const words = catalog.locales.get(SOURCE_LOCALE)?.words.get(campaign.id);
  return {
    campaign: campaign.title,
    messages: Object.fromEntries(campaign.messages.map(({ id }) => [id, words?.get(`${id}.headline`) ?? id])),
    audiences: audienceNames,
    contacts: Object.fromEntries(records.contacts.map(({ id, name }) => [id, name])),
  };
}

function distinct(inputs: PreparedCampaign['inputs']): { name: string; sha256: string }[] {
  return [...new Map(inputs.map(({ name, sha256 }) => [name, { name, sha256 }])).values()];
}

function toRendered(
  { manifest, ...result }: PackResult,
  { campaign, pieces, refusals }: PreparedCampaign,
  folder: string,
  cwd: string,
): RenderedCampaign {
  const asked = new Set(pieces.map(({ job }) => job.id));
  return {
    campaign: campaign.id,
    out: shortPath(folder, cwd),
    made: result.made,
    kept: result.kept,
    failed: result.failed,
    dropped: result.dropped,
    removed: result.removed,
    untouched: result.untouched,
    diagnostics: [
      ...refusals,
      ...manifest.pieces.filter(({ id }) => asked.has(id)).flatMap(({ diagnostics }) => diagnostics as Diagnostic[]),
    ],
  };
}

function shortPath(folder: string, cwd: string): string {
  const relative = path.relative(cwd, folder);
  return relative.startsWith('..') ? folder : relative || '.';
}
