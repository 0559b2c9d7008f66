import { addPngXmp } from '../metadata/add-png-xmp.js';
import { defineRasterEncoder } from '../raster/define-raster-encoder.js';

export default defineRasterEncoder({
  id: 'png',
  aliases: [],
  mediaType: 'image/png',
  // Level 9 takes twice the time for a tenth of the bytes; adaptive filters make flat colours bigger.
  compress: (image) => image.png({ compressionLevel: 6, adaptiveFiltering: false }),
  // Flat colours survive a palette: 64 of them still hold the edges of letters.
  smaller: [256, 64, 16].map((colours) => (image) => image.png({ palette: true, colours, dither: 0, compressionLevel: 9 })),
  addXmp: addPngXmp,
});
