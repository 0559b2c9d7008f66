import { pathToFileURL } from 'node:url';
import { CampaignError, type LoadedBrand } from '@campaignkit/model';
import { createPool, decodeLogo, type Pool, type RenderedPiece } from '@campaignkit/output';
import type { Context } from './context.js';
import { type BrandFiles, decodeBrand } from './load-brand.js';
import type { RenderOrder } from './prepare-piece.js';
import type { BytesInput } from './read-input.js';

/** The slowest real piece, A3 at 1200 dpi as AVIF, takes a quarter of it. */
const TASK_TIMEOUT_MS = 180_000;
const HEAP_MB = 1024;

export type RenderPool = Pool<RenderOrder, RenderedPiece>;

/** Threads that render. They start with the first piece: a run without changes starts none. */
export function createRenderPool({ workerFile, signal }: Pick<Context, 'workerFile' | 'signal'>, size: number): RenderPool {
  return createPool<RenderOrder, RenderedPiece>({
    workerUrl: pathToFileURL(workerFile),
    workerData: null,
    size,
    taskTimeoutMs: TASK_TIMEOUT_MS,
    heapMb: HEAP_MB,
    signal,
    // The loaders with which this process runs from source, if it does.
    execArgv: process.execArgv,
  });
}

/**
 * The brand with its logos as pixels, each decoded in a process of its own, and its font opened once.
 * @throws {CampaignError} IMAGE_INVALID, FONT_INVALID
 */
export function decodeBrandFiles(files: BrandFiles, { logoDecoderFile }: Pick<Context, 'logoDecoderFile'>): Promise<LoadedBrand> {
  const childUrl = logoDecoderFile === undefined ? {} : { childUrl: pathToFileURL(logoDecoderFile) };
  return decodeBrand(files, {
    logo: ({ name, role }, file) => named(file, () => decodeLogo(file.bytes, { name, role, ...childUrl })),
    font: (file) => named(file, () => openFont(file)),
  });
}

async function openFont({ sha256, bytes }: BytesInput): Promise<void> {
  const [{ createFontLibrary }, { readFont }] = await Promise.all([
    import('@campaignkit/typography'),
    import('@campaignkit/typography/node'),
  ]);
  await createFontLibrary({ load: readFont }).own({ id: sha256, bytes });
}

/** Errors begin with the name of the file. */
async function named<T>({ name }: BytesInput, decode: () => Promise<T>): Promise<T> {
  try {
    return await decode();
  } catch (error) {
    if (!(error instanceof CampaignError)) throw error;
    throw new CampaignError(error.code, `${name}: ${error.message}`, error.detail);
  }
}
