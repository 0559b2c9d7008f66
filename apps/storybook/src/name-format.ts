import type { Format } from '@campaignkit/model';

/** `a4` → "A4", `story-1080x1920` → "Story", `signage-portrait-2160x3840` → "Signage portrait": what people call it; its size stands beside it. */
export function nameFormat({ id }: Pick<Format, 'id'>): string {
  const words = id.split('-').filter((word) => !/^\d+(x\d+)?$/.test(word));
  const [first = id, ...more] = words;
  return [first.length <= 2 ? first.toUpperCase() : `${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...more].join(' ');
}

/** "210 × 297 mm", "1080 × 1920 px" */
export function sizeOf({ widthPx, heightPx, print }: Pick<Format, 'widthPx' | 'heightPx' | 'print'>): string {
  return print ? `${print.widthMm} × ${print.heightMm} mm` : `${widthPx} × ${heightPx} px`;
}
