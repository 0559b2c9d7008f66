import type { HostElement } from './host-element.js';

/**
 * A marker stands in Satori's tree where a text or a drawing belongs: an image of the exact size that
 * holds only its own number. After layout the marker in the SVG is replaced by the real paths.
 */
function markerHref(index: number): string {
  return `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" id="marker-${index}"/>`)}`;
}

export function markerElement(index: number, name: string, style: Readonly<Record<string, unknown>>): HostElement {
  return {
    type: 'img',
    key: name,
    props: { src: markerHref(index), style: { position: 'relative', flexShrink: 0, ...style }, children: [] },
  };
}

const IMAGE = /<image x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)" href="([^"]+)"[^>]*\/>/g;

/** Replaces every marker by what `draw` returns for its number and box, and drops masks that nothing uses any more. */
export function replaceMarkers(
  svg: string,
  count: number,
  draw: (index: number, box: { xPx: number; yPx: number; widthPx: number; heightPx: number }) => string,
): string {
  const indexByHref = new Map(Array.from({ length: count }, (_, index) => [markerHref(index), index]));
  const replaced = svg.replace(IMAGE, (image, x: string, y: string, width: string, height: string, href: string) => {
    const index = indexByHref.get(href);
    return index === undefined ? image : draw(index, { xPx: Number(x), yPx: Number(y), widthPx: Number(width), heightPx: Number(height) });
  });
  return dropUnused(replaced);
}

/** Satori writes a mask and a clip path for every node; librsvg pays for each, used or not. */
function dropUnused(svg: string): string {
  const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]));
  return svg.replace(/<(mask|clipPath) id="(satori_[^"]+)">.*?<\/\1>/g, (definition, _tag: string, id: string) =>
    used.has(id) ? definition : '',
  );
}
