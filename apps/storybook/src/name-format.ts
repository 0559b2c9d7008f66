import type { Format } from '@campaignkit/model';

/** `a4` → "A4", `story-1080x1920` → "Story": what people call it. */
export function nameFormat({ id }: Pick<Format, 'id'>): string {
  const [word = id] = id.split('-');
  return word.length <= 2 ? word.toUpperCase() : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** "210 × 297 mm", "1080 × 1920 px" */
export function sizeOf({ widthPx, heightPx, print }: Pick<Format, 'widthPx' | 'heightPx' | 'print'>): string {
  return print ? `${print.widthMm} × ${print.heightMm} mm` : `${widthPx} × ${heightPx} px`;
}
