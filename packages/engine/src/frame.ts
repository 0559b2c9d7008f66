import type { Format, Frame } from '@campaignkit/model';

/** The sheet that a format gives to a template. */
export function frameFor(format: Format, dir: 'ltr' | 'rtl', squeeze: number): Frame {
  const { widthPx, heightPx, shape, safeAreaPx = {}, print } = format;
  return {
    widthPx,
    heightPx,
    u: Math.min(widthPx, heightPx) / 100,
    shape,
    dir,
    safe: { top: safeAreaPx.top ?? 0, bottom: safeAreaPx.bottom ?? 0, start: safeAreaPx.start ?? 0, end: safeAreaPx.end ?? 0 },
    pxPerMm: print ? widthPx / print.widthMm : null,
    squeeze,
  };
}
