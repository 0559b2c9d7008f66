import { pathToFileURL } from 'node:url';
import { CampaignError, type LoadedBrand } from '@campaignkit/model';
import { createPool, decodeLogo, type Pool, type RenderedPiece } from '@campaignkit/output';
import type { Context } from './context.js';
import { type BrandFiles, decodeBrand } from './load-brand.js';
import type { RenderOrder } from './prepare-piece.js';

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
 * The logos of a brand as pixels, each decoded in a process of its own.
 * @throws {CampaignError} IMAGE_INVALID
 */
export function decodeBrandLogos(files: BrandFiles, { logoDecoderFile }: Pick<Context, 'logoDecoderFile'>): Promise<LoadedBrand> {
  return decodeBrand(files, async ({ name, role }, file) => {
    try {
      return await decodeLogo(file.bytes, {
        name,
        role,
        ...(logoDecoderFile === undefined ? {} : { childUrl: pathToFileURL(logoDecoderFile) }),
      });
    } catch (error) {
      if (!(error instanceof CampaignError)) throw error;
      throw new CampaignError(error.code, `${file.name}: ${error.message}`, error.detail);
    }
  });
}
