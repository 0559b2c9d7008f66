import { defineRasterEncoder } from '../raster/define-raster-encoder.js';

export default defineRasterEncoder({
  id: 'jpg',
  aliases: ['jpeg'],
  mediaType: 'image/jpeg',
  // Full colour resolution: halved colour frays coloured letters and QR codes.
  compress: (image) => image.jpeg({ quality: 80, chromaSubsampling: '4:4:4' }),
  smaller: [70, 60, 50, 40, 30].map((quality) => (image) => image.jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true })),
});
