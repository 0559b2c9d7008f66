/**
 * Makes every id of an SVG its own, so that many pieces can stand in one web page: ids are global there, and the
 * first definition would serve all.
 */
export function prefixIds(svg: string, name: string): string {
  const prefix = `${name.replace(/[^a-zA-Z0-9-]+/g, '_')}_`;
  return svg
    .replace(/ id="([^"]+)"/g, ` id="${prefix}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replace(/ href="#([^"]+)"/g, ` href="#${prefix}$1"`);
}
