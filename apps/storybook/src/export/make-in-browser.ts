import { toPngBlob, toSvgBlob } from './export-picture.js';
import type { FileMaker } from './file-maker.js';

/** What a browser makes alone. */
export const browserMaker: FileMaker = {
  by: 'browser',
  make: async ({ piece, order }, type) => (type === 'svg' ? toSvgBlob(piece) : toPngBlob(piece, order.job.format)),
};
