import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Template } from '@campaignkit/model';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { templates } from '../_registry.js';
import { renderExample } from './render-example.js';

const WIDTH_PX = 420;
/** Colour distance of a pixel that counts (YIQ, 0–1), and how many may differ: antialiasing of another libvips, never a letter. */
const PIXEL_THRESHOLD = 0.12;
const MOST_PIXELS = 40;

const here = path.dirname(fileURLToPath(import.meta.url));
const cases = Object.values<Template>(templates).flatMap((template) =>
  template.examples
    .filter(({ golden }) => golden)
    .map((example) => ({
      template,
      example,
      format: example.format ?? 'a4',
      name: `${example.name}.${example.format ?? 'a4'}${example.page ? `-p${example.page}` : ''}.${example.target}`,
    })),
);

test.each(cases)(
  '$template.id looks as its picture "$name" (UPDATE_GOLDEN=1 writes it anew)',
  async ({ template, example, format, name }) => {
    const { piece } = await renderExample({
      template,
      message: example.message,
      target: example.target,
      format,
      ...(example.page ? { page: example.page } : {}),
      ...(example.slots ? { slots: example.slots } : {}),
    });
    const heightPx = Math.round((WIDTH_PX * piece.heightPx) / piece.widthPx);
    const svg = piece.svg.replace(/^<svg width="[^"]+" height="[^"]+"/, `<svg width="${WIDTH_PX}" height="${heightPx}"`);
    const actual = await sharp(Buffer.from(svg)).removeAlpha().png({ palette: true, compressionLevel: 9 }).toBuffer();
    const file = path.join(here, '..', template.id, 'golden', `${name}.png`);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, actual);
      return;
    }
    if (!existsSync(file))
      throw new Error(`No picture yet: write it with UPDATE_GOLDEN=1, and look at it (${path.relative(process.cwd(), file)}).`);
    const [seen, stored] = await Promise.all([pixels(actual), pixels(readFileSync(file))]);
    const diff = Buffer.alloc(seen.length);
    const differing =
      seen.length === stored.length
        ? pixelmatch(stored, seen, diff, WIDTH_PX, heightPx, { threshold: PIXEL_THRESHOLD })
        : Number.POSITIVE_INFINITY;
    if (differing > MOST_PIXELS) await writeEvidence(`${template.id}.${name}`, actual, readFileSync(file), diff, heightPx);
    expect(differing, `see expected, actual and diff of ${template.id}.${name} in templates/out/golden`).toBeLessThanOrEqual(MOST_PIXELS);
  },
);

function pixels(png: Buffer): Promise<Buffer> {
  return sharp(png).ensureAlpha().raw().toBuffer();
}

async function writeEvidence(name: string, actual: Buffer, expected: Buffer, diff: Buffer, heightPx: number): Promise<void> {
  const folder = path.join(here, '..', 'out', 'golden');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.actual.png`), actual);
  writeFileSync(path.join(folder, `${name}.expected.png`), expected);
  await sharp(diff, { raw: { width: WIDTH_PX, height: heightPx, channels: 4 } })
    .png()
    .toFile(path.join(folder, `${name}.diff.png`));
}
