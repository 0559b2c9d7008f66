import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { CampaignError } from '@campaignkit/model';
import { isSameFile, type PlacedFile, writeNewFolder } from '@campaignkit/output';
import { composeCampaignFile } from './compose-campaign-file.js';
import { type BrandFiles, loadBrand } from './load-brand.js';
import { CAMPAIGN_FILE, type LoadedCampaign } from './load-campaign.js';
import { localeTags, type Workspace } from './load-workspace.js';
import { isThere, nameOf } from './read-input.js';

export interface NewCampaign {
  readonly id: string;
  readonly title: string | undefined;
  readonly targets: readonly string[];
  /** `2026-11` */
  readonly issued: string;
}

export interface CreatedCampaign {
  readonly id: string;
  readonly from: string;
  readonly targets: readonly string[];
  /** Relative to the workspace, with forward slashes. */
  readonly files: readonly string[];
  /** Locales of the source that this workspace does not have. */
  readonly skippedLocales: readonly string[];
}

/**
 * Makes a campaign from another one: its file, its brand with logos and font, its words in every locale. All of it, or nothing.
 * @throws {CampaignError} CAMPAIGN_EXISTS, FILE_UNREADABLE, BRAND_INVALID, WRITE_FAILED, DISK_TROUBLE
 */
export async function createCampaign(wanted: NewCampaign, source: LoadedCampaign, workspace: Workspace): Promise<CreatedCampaign> {
  const folder = path.join(workspace.campaigns, wanted.id);
  await refuseExisting(folder, workspace);
  const brand = await loadBrand(source);
  const own = [await campaignFile(wanted, source, folder), ...(await brandFiles(brand, source, folder))];
  const words = await wordFiles(wanted.id, source, workspace);
  for (const file of words.files) await refuseOther(file, workspace);
  await writeNewFolder(folder, own, words.files);
  return {
    id: wanted.id,
    from: source.campaign.id,
    targets: wanted.targets,
    files: [...own, ...words.files].map(({ file }) => nameOf(file, workspace.folder)),
    skippedLocales: words.skipped,
  };
}

async function campaignFile(wanted: NewCampaign, source: LoadedCampaign, folder: string): Promise<PlacedFile> {
  const text = await readFile(path.join(source.folder, CAMPAIGN_FILE), 'utf8');
  const brand = source.campaign.brand === undefined ? undefined : movedPath(source.campaign.brand, source.folder, source.folder, folder);
  return { file: path.join(folder, CAMPAIGN_FILE), bytes: Buffer.from(composeCampaignFile(text, { ...wanted, brand })) };
}

/** The brand comes along when it lies in the source's folder; one that several campaigns share stays where it is. */
async function brandFiles({ brand, logos, font, fontLicence }: BrandFiles, source: LoadedCampaign, folder: string): Promise<PlacedFile[]> {
  const from = source.campaign.brand;
  if (from === undefined || !isInside(from)) return [];
  const home = path.dirname(path.resolve(source.folder, from));
  const newHome = path.dirname(path.resolve(folder, from));
  const move = (file: string) => movedPath(file, home, source.folder, folder);
  const { headlineFont } = brand;
  const moved = {
    ...brand,
    logos: brand.logos.map((logo) => ({ ...logo, file: move(logo.file) })),
    ...(headlineFont && {
      headlineFont: {
        ...headlineFont,
        file: move(headlineFont.file),
        licenceFile: headlineFont.licenceFile && move(headlineFont.licenceFile),
      },
    }),
  };
  const named = [
    ...logos.map(({ logo, file }) => ({ named: logo.file, file })),
    ...(headlineFont && font ? [{ named: headlineFont.file, file: font }] : []),
    ...(headlineFont?.licenceFile && fontLicence ? [{ named: headlineFont.licenceFile, file: fontLicence }] : []),
  ];
  return [
    { file: path.resolve(folder, from), bytes: Buffer.from(`${JSON.stringify(moved, null, 2)}\n`) },
    ...named
      .filter((each) => isInside(path.relative(source.folder, path.resolve(home, each.named))))
      .map((each) => ({ file: path.resolve(newHome, each.named), bytes: each.file.bytes })),
  ];
}

/** A relative path inside of the source's folder stays as it is; one that leaves it is led from the new folder to the same file. */
function movedPath(relative: string, base: string, sourceFolder: string, folder: string): string {
  const full = path.resolve(base, relative);
  if (isInside(path.relative(sourceFolder, full))) return relative;
  const newBase = path.resolve(folder, path.relative(sourceFolder, base));
  return path.relative(newBase, full).split(path.sep).join('/');
}

function isInside(relative: string): boolean {
  return !path.isAbsolute(relative) && !path.normalize(relative).startsWith('..');
}

async function wordFiles(id: string, source: LoadedCampaign, workspace: Workspace): Promise<{ files: PlacedFile[]; skipped: string[] }> {
  const files: PlacedFile[] = [];
  const skipped: string[] = [];
  for (const tag of await localeTags(source.workspace)) {
    const words = path.join(source.workspace.locales, tag, `${source.campaign.id}.json`);
    if (!(await isThere(words))) continue;
    if (await isThere(path.join(workspace.locales, tag, 'locale.json')))
      files.push({ file: path.join(workspace.locales, tag, `${id}.json`), bytes: await readFile(words) });
    else skipped.push(tag);
  }
  return { files, skipped };
}

async function refuseExisting(folder: string, workspace: Workspace): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found) throw exists(nameOf(folder, workspace.folder));
}

/** Words with this name may be what a killed run left: the same bytes are no loss. */
async function refuseOther({ file, bytes }: PlacedFile, workspace: Workspace): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found && !(await isSameFile(file, bytes))) throw exists(nameOf(file, workspace.folder));
}

function exists(name: string): CampaignError {
  return new CampaignError('CAMPAIGN_EXISTS', `${name} exists already.`, { fix: 'Choose another id, or move the existing one away.' });
}
