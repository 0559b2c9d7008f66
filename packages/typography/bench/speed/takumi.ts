import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type MeasuredNode, type Node, Renderer } from '@takumi-rs/core';
import type { FitRequest } from '../../src/set-text.types.js';
import type { Sample } from '../samples/sample.js';
import type { SampleFaces } from '../samples/sample-faces.js';
import type { Contender } from './contender.js';

const FONTS = fileURLToPath(new URL('../../fonts/', import.meta.url));
const SIZE_STEP_PX = 0.25;

/** The peer that is nearest: a layout engine with text of its own, native, in this process. */
export async function createTakumi(faces: SampleFaces): Promise<Contender[]> {
  const renderer = new Renderer();
  const known = new Set([...faces.values()].flatMap((stack) => stack.map(({ id }) => id)));
  for (const id of known) await renderer.registerFont({ name: id, data: await readFile(`${FONTS}${id}.woff2`) });
  const measure = (sample: Sample, text: string, sizePx: number) =>
    renderer.measure(nodeOf(sample, text, sizePx, faces), { width: sample.widthPx, lang: sample.lang });
  return [
    {
      name: 'takumi layout',
      does: 'lines and their runs (`measure`)',
      everyRounds: 1,
      setsHeadlines: false,
      set: async (sample, text) => {
        const startedAt = performance.now();
        const measured = await measure(sample, text, sample.fontSizePx);
        return { ms: performance.now() - startedAt, lines: linesOf(measured) };
      },
    },
    {
      name: 'takumi SVG',
      does: 'SVG with an outline for each glyph and a place for each use of it (`renderSvg`); a headline is first measured at each size tried',
      everyRounds: 1,
      setsHeadlines: true,
      set: async (sample, text) => {
        const startedAt = performance.now();
        const sizePx = sample.fit ? await largestSize(sample, sample.fit, (size) => measure(sample, text, size)) : sample.fontSizePx;
        await renderer.renderSvg(nodeOf(sample, text, sizePx, faces), { width: sample.widthPx, lang: sample.lang });
        const ms = performance.now() - startedAt;
        return { ms, lines: linesOf(await measure(sample, text, sizePx)) };
      },
    },
  ];
}

function nodeOf(sample: Sample, text: string, sizePx: number, faces: SampleFaces): Node {
  const { lang, id, widthPx, fontWeight, lineHeight, direction, wordBreak, lineBreak, fit } = sample;
  const fontFamily = (faces.get(id) ?? []).map((face) => `'${face.id}'`).join(', ');
  const textWrap = fit ? 'balance' : 'wrap';
  const style = { width: widthPx, fontSize: sizePx, fontFamily, fontWeight, lineHeight, direction, wordBreak, lineBreak, textWrap };
  return { type: 'container', lang, style: { width: widthPx }, children: [{ type: 'text', text, style }] };
}

async function largestSize(
  { widthPx, lineHeight }: Sample,
  { minPx, maxPx, maxLines, heightPx }: FitRequest,
  measureAt: (sizePx: number) => Promise<MeasuredNode>,
): Promise<number> {
  const fits = async (sizePx: number) => {
    const measured = await measureAt(sizePx);
    const lines = linesOf(measured);
    const right = Math.max(0, ...runsOf(measured).map((run) => run.x + run.width));
    return lines <= maxLines && lines * lineHeight * sizePx <= heightPx && right <= widthPx;
  };
  if (await fits(maxPx)) return maxPx;
  let low = 0;
  let high = Math.floor((maxPx - minPx) / SIZE_STEP_PX);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (await fits(minPx + middle * SIZE_STEP_PX)) low = middle;
    else high = middle;
  }
  return minPx + low * SIZE_STEP_PX;
}

// Runs of other faces stand a little higher or lower in the same line.
function linesOf(measured: MeasuredNode): number {
  const runs = runsOf(measured);
  let lines = 0;
  let bottom = -Infinity;
  for (const { y, height } of [...runs].sort((a, b) => a.y - b.y)) {
    if (y + height / 2 <= bottom) continue;
    lines++;
    bottom = y + height;
  }
  return lines;
}

function runsOf({ children, runs }: MeasuredNode): MeasuredNode['runs'] {
  return [...runs, ...children.flatMap(runsOf)];
}
