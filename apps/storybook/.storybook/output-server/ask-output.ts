import { CampaignError, type ErrorCode, type LogoImage } from '@campaignkit/model';
import { describeFile } from '../../src/export/describe-file.js';
import type { FileMaker } from '../../src/export/file-maker.js';
import type { LogoDecoder } from '../../src/read-brands.js';
import { type OutputOrder, OUTPUT_PATH } from './output-order.js';

/** Files as the command line makes them, by the development server. */
export const outputMaker: FileMaker = {
  by: 'output',
  make: async (made, type) => {
    const format = made.order.job.format.id;
    const answer = await ask({ do: 'encode', type, svg: made.piece.svg, format, metadata: describeFile(made) });
    return answer.blob();
  },
};

/** Logos as the command line sees them, by the development server: pictures are then the same to the byte. */
export const decodeLogoInOutput: LogoDecoder = async ({ name, role, file }) => {
  const answer = await ask({ do: 'decode-logo', file, name, role });
  const { logo } = (await answer.json()) as { readonly logo: LogoImage };
  return logo;
};

async function ask(order: OutputOrder): Promise<Response> {
  const response = await fetch(OUTPUT_PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  if (response.ok) return response;
  const { code, message, fix } = (await response.json()) as { readonly code: ErrorCode; readonly message: string; readonly fix: string };
  throw new CampaignError(code, message, { fix });
}
