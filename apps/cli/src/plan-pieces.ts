import type { PieceRecord } from '@campaignkit/model';
import { type PlannedPiece, readManifest } from '@campaignkit/output';
import type { PreparedCampaign } from './prepare-campaign.js';
import type { PreparedPiece } from './prepare-piece.js';

/** A piece as the pack knows it, at a density. */
export function toPlanned({ job, keyAt }: PreparedPiece, dpi: number): PlannedPiece {
  const { id, message, template, format, page, target } = job;
  return {
    id,
    message: message.id,
    audience: message.audience,
    template: template.id,
    format: format.id,
    ...(page === undefined ? {} : { page }),
    target: target.tag,
    key: keyAt(dpi),
  };
}

/** A part made at another density leaves the rest as it is: a piece outside of this run is compared at the density it was made with. */
export async function wholePlan({ whole, pieces }: PreparedCampaign, folder: string, dpi: number): Promise<{ id: string; key: string }[]> {
  const asked = new Set(pieces.map(({ job }) => job.id));
  const isPart = pieces.length < whole.length;
  const records = new Map((isPart ? await readManifest(folder) : undefined)?.pieces.map((record) => [record.id, record]));
  return whole.map(({ job, keyAt }) => ({
    id: job.id,
    key: keyAt(asked.has(job.id) ? dpi : (dpiOf(records.get(job.id), job.format.print?.widthMm) ?? dpi)),
  }));
}

function dpiOf(record: PieceRecord | undefined, widthMm: number | undefined): number | undefined {
  const widthPx = record?.artifacts.find((artifact) => artifact.widthPx !== undefined)?.widthPx;
  return widthPx === undefined || widthMm === undefined ? undefined : Math.round((widthPx / widthMm) * 25.4);
}
