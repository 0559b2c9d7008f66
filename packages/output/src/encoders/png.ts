import { addPngXmp } from '../metadata/add-png-xmp.js';
import { defineRasterEncoder } from '../raster/define-raster-encoder.js';

export default defineRasterEncoder({
  id: 'png',
  aliases: [],
  mediaType: 'image/png',
  // Level 9 takes twice the time for a tenth of the bytes; adaptive filters make flat colours bigger.
  compress: (image) => image.png({ compressionLevel: 6, adaptiveFiltering: false }),
  addXmp: addPngXmp,
});
