// These functions run inside of the page: they can use nothing from around them.

interface LayOutRequest {
  readonly text: string;
  /** In em. */
  readonly lineHeight: number;
  readonly fit: { readonly minPx: number; readonly maxPx: number; readonly maxLines: number; readonly heightPx: number } | undefined;
}

/** Sets a text, at the largest size that fits where one is asked for, and reads where its lines are. */
export function layOut({ text, lineHeight, fit }: LayOutRequest): { ms: number; lines: number } {
  const { body } = document;
  const stepPx = 0.25;
  const startedAt = performance.now();
  body.textContent = text;
  if (fit) {
    const fits = (sizePx: number) => {
      body.style.fontSize = `${sizePx}px`;
      const heightPx = body.offsetHeight;
      const isInside = heightPx <= fit.heightPx && Math.round(heightPx / (lineHeight * sizePx)) <= fit.maxLines;
      return isInside && body.scrollWidth <= body.clientWidth;
    };
    let low = 0;
    let high = Math.floor((fit.maxPx - fit.minPx) / stepPx) + 1;
    if (fits(fit.maxPx)) low = high - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (fits(fit.minPx + middle * stepPx)) low = middle;
      else high = middle;
    }
    body.style.fontSize = `${fit.minPx + low * stepPx}px`;
  }
  const range = document.createRange();
  range.selectNodeContents(body);
  const tops = new Set([...range.getClientRects()].map((box) => Math.round((box.top + box.bottom) / 2)));
  const ms = performance.now() - startedAt;
  const sizePx = Number.parseFloat(getComputedStyle(body).fontSize);
  return { ms, lines: tops.size === 0 ? 0 : Math.round(body.offsetHeight / (lineHeight * sizePx)) };
}

/** Shows a text, and says where. */
export function showText(text: string): { x: number; y: number; width: number; height: number } {
  document.body.textContent = text;
  const { x, y, width, height } = document.body.getBoundingClientRect();
  return { x, y, width, height };
}
