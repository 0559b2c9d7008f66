import { defineEncoder } from '../encoder.js';
import { composeRdf } from '../metadata/compose-xmp.js';
import { escapeXml } from '../metadata/escape-xml.js';
import { splitSvgRoot } from '../raster/resize-svg.js';

export default defineEncoder({
  id: 'svg',
  aliases: [],
  mediaType: 'image/svg+xml',
  encode: async ({ svg, metadata, print, widthPx, heightPx }) => {
    const root = splitSvgRoot(svg, metadata.id);
    const size = print ? `width="${print.widthMm}mm" height="${print.heightMm}mm"` : `width="${widthPx}" height="${heightPx}"`;
    const described = [
      `<svg ${size} viewBox="${root.viewBox}" role="img" xml:lang="${escapeXml(metadata.language)}"${root.attributes}>`,
      `<title>${escapeXml(metadata.title)}</title><desc>${escapeXml(metadata.alt)}</desc><metadata>${composeRdf(metadata)}</metadata>`,
      root.rest,
    ].join('');
    return { bytes: Buffer.from(described), mediaType: 'image/svg+xml', extension: 'svg', widthPx, heightPx };
  },
});
