// Runs in a process of its own beside the development server, because Storybook cannot load the sources of `output` itself.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CampaignError, type Format, formats } from '@campaignkit/model';
import { decodeLogo, encodePiece, PROOF_DPI, rasterSize } from '@campaignkit/output';
import type { OutputAnswer, OutputOrder } from './output-order.js';

const CAMPAIGNS = fileURLToPath(new URL('../../../../campaigns/', import.meta.url));

process.on('message', ({ id, order }: { readonly id: number; readonly order: OutputOrder }) => {
  void answer(order)
    .catch(describeFault)
    .then((outcome) => process.send?.({ id, outcome }));
});
process.on('disconnect', () => process.exit());

async function answer(order: OutputOrder): Promise<OutputAnswer> {
  switch (order.do) {
    case 'encode': {
      const format = (formats as Readonly<Record<string, Format>>)[order.format];
      if (!format) throw new TypeError(`No format "${order.format}".`);
      const { maxBytes } = format;
      const options = { ...rasterSize(format, PROOF_DPI), fileTypes: [order.type], metadata: order.metadata, maxBytes };
      const [artifact] = await encodePiece(order.svg, options);
      if (!artifact) throw new TypeError(`Nothing was made of the type "${order.type}".`);
      return { bytes: artifact.bytes, mediaType: artifact.mediaType };
    }
    case 'decode-logo': {
      const file = path.resolve(CAMPAIGNS, '..', order.file);
      if (!file.startsWith(CAMPAIGNS)) throw new TypeError(`"${order.file}" is not in campaigns/.`);
      return { logo: await decodeLogo(await readFile(file), { name: order.name, role: order.role }) };
    }
    default:
      return order satisfies never;
  }
}

function describeFault(fault: unknown): OutputAnswer {
  const message = fault instanceof Error ? fault.message : String(fault);
  if (fault instanceof CampaignError) return { code: fault.code, message, fix: fault.detail.fix };
  return { code: 'ARTIFACT_FAILED', message, fix: 'Look at what the development server printed; start it anew.' };
}
