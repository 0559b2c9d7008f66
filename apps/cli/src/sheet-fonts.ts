import type { Catalog } from '@campaignkit/messages';
import type { SheetFont } from '@campaignkit/output';
import type { Script } from '@campaignkit/typography';

const REGULAR = 400;

/**
 * The reading fonts of every script but Latin that a pack's words are written in: alt texts stand in the contact sheet as text.
 * @param locales folders that the words came from
 */
export async function sheetFonts(catalog: Catalog, locales: readonly string[]): Promise<SheetFont[]> {
  const scripts = new Set(locales.flatMap((tag) => catalog.locales.get(tag)?.locale.script ?? []));
  scripts.delete('Latn');
  if (scripts.size === 0) return [];
  const [{ scripts: known }, { readFont }] = await Promise.all([import('@campaignkit/typography'), import('@campaignkit/typography/node')]);
  const families = Object.values<Script>(known).flatMap(({ id, families: { text } }) => (scripts.has(id) ? text.slice(0, 1) : []));
  return Promise.all(families.map(async ({ id }) => ({ family: id, woff2: await readFont(`${id}-${REGULAR}.woff2`) })));
}
