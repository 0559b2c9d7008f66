/** A QR code that holds `https://example.org/help`, 33 modules wide with its quiet zone. */
const QR_PATH =
  'M4 4h7v1h-7zM13 4h3v1h-3zM18 4h1v1h-1zM20 4h1v1h-1zM22 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h2v1h-2zM17 5h1v1h-1zM19 5h2v1h-2zM22 5h1v1h-1zM28 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h3v1h-3zM16 6h1v1h-1zM20 6h1v1h-1zM22 6h1v1h-1zM24 6h3v1h-3zM28 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h2v1h-2zM15 7h4v1h-4zM22 7h1v1h-1zM24 7h3v1h-3zM28 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h5v1h-5zM20 8h1v1h-1zM22 8h1v1h-1zM24 8h3v1h-3zM28 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h2v1h-2zM15 9h1v1h-1zM17 9h3v1h-3zM22 9h1v1h-1zM28 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h7v1h-7zM12 11h5v1h-5zM18 11h1v1h-1zM20 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM14 12h4v1h-4zM22 12h5v1h-5zM4 13h1v1h-1zM7 13h2v1h-2zM13 13h1v1h-1zM15 13h3v1h-3zM21 13h1v1h-1zM23 13h1v1h-1zM27 13h1v1h-1zM4 14h2v1h-2zM7 14h2v1h-2zM10 14h1v1h-1zM13 14h3v1h-3zM17 14h4v1h-4zM23 14h1v1h-1zM25 14h1v1h-1zM27 14h2v1h-2zM6 15h2v1h-2zM11 15h1v1h-1zM13 15h1v1h-1zM18 15h3v1h-3zM22 15h2v1h-2zM28 15h1v1h-1zM4 16h2v1h-2zM7 16h1v1h-1zM9 16h3v1h-3zM14 16h1v1h-1zM17 16h3v1h-3zM21 16h2v1h-2zM24 16h1v1h-1zM26 16h3v1h-3zM4 17h2v1h-2zM9 17h1v1h-1zM11 17h2v1h-2zM14 17h1v1h-1zM16 17h2v1h-2zM20 17h1v1h-1zM23 17h1v1h-1zM25 17h1v1h-1zM27 17h1v1h-1zM4 18h1v1h-1zM8 18h1v1h-1zM10 18h1v1h-1zM12 18h1v1h-1zM19 18h1v1h-1zM22 18h4v1h-4zM27 18h2v1h-2zM4 19h1v1h-1zM6 19h4v1h-4zM11 19h4v1h-4zM16 19h1v1h-1zM19 19h6v1h-6zM28 19h1v1h-1zM4 20h1v1h-1zM6 20h5v1h-5zM12 20h1v1h-1zM16 20h3v1h-3zM20 20h5v1h-5zM26 20h1v1h-1zM12 21h1v1h-1zM14 21h1v1h-1zM19 21h2v1h-2zM24 21h2v1h-2zM4 22h7v1h-7zM13 22h1v1h-1zM15 22h2v1h-2zM18 22h1v1h-1zM20 22h1v1h-1zM22 22h1v1h-1zM24 22h1v1h-1zM26 22h3v1h-3zM4 23h1v1h-1zM10 23h1v1h-1zM12 23h1v1h-1zM15 23h1v1h-1zM18 23h1v1h-1zM20 23h1v1h-1zM24 23h2v1h-2zM28 23h1v1h-1zM4 24h1v1h-1zM6 24h3v1h-3zM10 24h1v1h-1zM12 24h2v1h-2zM15 24h10v1h-10zM26 24h1v1h-1zM4 25h1v1h-1zM6 25h3v1h-3zM10 25h1v1h-1zM12 25h1v1h-1zM16 25h2v1h-2zM19 25h1v1h-1zM21 25h2v1h-2zM24 25h5v1h-5zM4 26h1v1h-1zM6 26h3v1h-3zM10 26h1v1h-1zM12 26h3v1h-3zM16 26h1v1h-1zM18 26h2v1h-2zM25 26h2v1h-2zM28 26h1v1h-1zM4 27h1v1h-1zM10 27h1v1h-1zM13 27h2v1h-2zM16 27h1v1h-1zM20 27h2v1h-2zM23 27h3v1h-3zM28 27h1v1h-1zM4 28h7v1h-7zM12 28h2v1h-2zM17 28h2v1h-2zM21 28h8v1h-8z';

/** A sheet in flat colours with a QR code and a rounded shape, in layout pixels; it leaves no edge white. */
export function sampleSvg(widthPx: number, heightPx: number): string {
  const module = Math.min(widthPx, heightPx) / 100;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`,
    `<rect width="${widthPx}" height="${heightPx}" fill="#0D3A33"/><circle cx="${widthPx * 0.75}" cy="${heightPx * 0.75}" r="${module * 12}" fill="#D9F24C"/>`,
    `<g transform="translate(${module * 8} ${module * 8}) scale(${module})"><rect width="33" height="33" fill="#ffffff"/><path d="${QR_PATH}" fill="#0D3A33"/></g>`,
    '</svg>',
  ].join('');
}

export const SAMPLE_QR = 'https://example.org/help';
