// A run of its own, so that a test can kill it, starve it of disk, or meet it at the door. Arguments: folder, edition, bytes a file.
// It says each piece that is done, and at last its exit code by the code of the error.
import { CampaignError } from '@campaignkit/model';
import { writePack } from '../src/index.js';
import { sampleOptions, samplePiece, samplePlan } from './sample-pack.js';

const [folder = '', edition = '1', size = '20000'] = process.argv.slice(2);
const planned = samplePlan({
  messages: ['m01', 'm02', 'm03', 'm04', 'm05'],
  targets: ['ar-EG', 'en-GB', 'fr-BE', 'hi-IN', 'th-TH', 'sw-KE'],
  edition,
});
const options = {
  ...sampleOptions(folder, planned),
  onProgress: ({ id, outcome }: { id: string; outcome: string }) => process.send?.({ id, outcome }),
};

try {
  const { made, kept } = await writePack(options, { renderPiece: async (piece) => samplePiece(piece, Number(size)) });
  process.send?.({ made: made.length, kept: kept.length });
} catch (error) {
  if (!(error instanceof CampaignError)) throw error;
  process.send?.({ code: error.code, message: error.message, fix: error.detail.fix });
  process.exitCode = 1;
}
process.disconnect?.();
