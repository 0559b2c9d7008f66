import { defineRasterEncoder } from '../raster/define-raster-encoder.js';

export default defineRasterEncoder({
  id: 'jpg',
  aliases: ['jpeg'],
  mediaType: 'image/jpeg',
  // Full colour resolution: halved colour frays coloured letters and QR codes.
  compress: (image) => image.jpeg({ quality: 80, chromaSubsampling: '4:4:4' }),
});
