import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic, Template } from '@campaignkit/model';
import { CampaignError } from '@campaignkit/model';
import sharp from 'sharp';
import { renderExample } from '../test/render-example.js';
import { targetOf, withCorpusWords } from './corpus.js';

export interface Tile {
  readonly locale: string;
  readonly page: number;
  readonly picture: Buffer;
  /** How far the piece stepped down for its words. */
  readonly squeeze: number;
  /** Findings of severity error. */
  readonly errors: readonly Diagnostic[];
}

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** One piece of a sheet: the first example of the template in another language, with the campaign's own words where it has them. */
export async function renderTile(template: Template, format: string, locale: string, page: number, tilePx: number): Promise<Tile> {
  const [example] = template.examples;
  if (!example)
    throw new CampaignError('ARGUMENT_INVALID', `Template "${template.id}" has no example.`, { fix: 'Give it at least one example.' });
  const [campaign = ''] = example.message.split('/');
  const hasWords = existsSync(path.join(root, 'locales', locale, `${campaign}.json`));
  const request = { template, message: example.message, target: targetOf(locale), format, page };
  const { piece, findings } = await renderExample(hasWords ? request : { ...request, words: withCorpusWords(locale) });
  const heightPx = piece.widthPx > piece.heightPx ? Math.max(60, Math.round(tilePx * 0.62)) : tilePx;
  const widthPx = Math.round((heightPx * piece.widthPx) / piece.heightPx);
  const svg = piece.svg.replace(/^<svg width="[^"]+" height="[^"]+"/, `<svg width="${widthPx}" height="${heightPx}"`);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { locale, page, squeeze: piece.squeeze, picture: await sharp(Buffer.from(svg)).png().toBuffer(), errors };
}
