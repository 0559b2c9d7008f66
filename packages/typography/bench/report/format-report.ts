import manifest from '../../package.json' with { type: 'json' };
import type { BenchReport, Machine } from '../bench-report.js';
import type { BundleFigures } from '../bundle/measure-bundle.js';
import type { ColdFigures } from '../cold/measure-cold.js';
import { limits } from '../limits.js';
import type { MemoryFigures } from '../memory/measure-memory.js';
import type { SampleSpeed, SpeedFigures } from '../speed/measure-speed.js';
import type { SpeedReport } from '../speed/run-speed.js';
import { formatTable } from './format-table.js';

/** The figures of a run as Markdown. */
export function formatReport({ date, isQuick, machine, speed, memory, bundle, cold }: BenchReport): string {
  const sections = [
    `${date}${isQuick ? ', few rounds (--quick): not to be quoted' : ''}. ${describe(machine, speed)}`,
    ...(speed ? [formatSpeed(speed)] : []),
    ...(memory ? [formatMemory(memory)] : []),
    ...(bundle ? [formatBundle(bundle)] : []),
    ...(cold ? [formatCold(cold)] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function describe({ cpu, cores, memoryGb, load, node }: Machine, speed: SpeedReport | undefined): string {
  const { dependencies, devDependencies } = manifest;
  const versions = [
    `Node ${node.slice(1)}`,
    `harfbuzzjs ${dependencies.harfbuzzjs}`,
    `takumi ${devDependencies['@takumi-rs/core']}`,
    ...(speed && 'version' in speed.chromium ? [`Chromium ${speed.chromium.version}`] : []),
  ];
  return `${cpu}, ${cores} cores, ${memoryGb} GB, load ${load.map((value) => value.toFixed(1)).join(' to ')}; ${versions.join(', ')}.`;
}

function formatSpeed({ contenders, samples, chromium }: SpeedReport): string {
  const names = contenders.map(({ name }) => name);
  const rows = samples.map((speed) => [speed.sample, ...names.flatMap((name, index) => cellsOf(speed, name, index === 0))]);
  return [
    '### Warm texts',
    'Milliseconds, median and in brackets the 95th percentile; × is how many times as long ours takes on the same texts.',
    formatTable(['text', ...names.flatMap((name, index) => (index === 0 ? [name, 'limit'] : [name]))], rows),
    contenders.map(({ name, does }) => `- ${name}: ${does}`).join('\n'),
    ...agreementOf(samples, names.slice(1)),
    ...('missing' in chromium ? [`Without Chromium: ${chromium.missing}`] : []),
  ].join('\n\n');
}

function cellsOf({ figures, limitMs, isOver, isRepeated }: SampleSpeed, name: string, isOurs: boolean): string[] {
  const found = figures.find(({ contender }) => contender === name);
  if (!found) return ['–'];
  const times = `${found.medianMs.toFixed(2)} (${found.p95Ms.toFixed(1)})`;
  return isOurs ? [times, verdict(`${limitMs}`, isOver, isRepeated)] : [`${times} ×${formatRatio(found.ratio)}`];
}

function verdict(limit: string, isOver: boolean, isRepeated: boolean): string {
  return `≤ ${limit} ${isOver ? 'OVER' : 'ok'}${isRepeated ? ', twice' : ''}`;
}

function formatRatio(ratio: number): string {
  return ratio < 0.095 ? ratio.toFixed(2) : ratio.toFixed(1);
}

// Headlines are left out: ours may be smaller than the largest size, so that lines break by sense.
function agreementOf(samples: readonly SampleSpeed[], names: readonly string[]): string[] {
  const bodies = samples.filter(({ sample }) => sample.endsWith('body')).flatMap(({ figures }) => figures);
  const shares = names.flatMap((name) => {
    const counted = bodies.filter(
      (figures): figures is SpeedFigures & { sameLines: number } => figures.contender === name && figures.sameLines !== undefined,
    );
    const share = counted.reduce((sum, { sameLines }) => sum + sameLines, 0) / counted.length;
    return counted.length === 0 ? [] : [`${name} ${(share * 100).toFixed(0)} %`];
  });
  return shares.length === 0 ? [] : [`Bodies in as many lines as ours: ${shares.join(', ')}.`];
}

function formatMemory(figures: readonly MemoryFigures[]): string {
  const rows = figures.map(({ sample, texts, growthBytes, isOver, isRepeated, points }) => {
    const at = [points[0], points[Math.floor((points.length - 1) / 2)], points.at(-1)];
    const inUse = at.map((point) => (point ? formatMb(point.heapBytes + point.externalBytes) : '–'));
    const last = points.at(-1);
    return [
      sample,
      String(texts),
      ...inUse,
      `${growthBytes.toFixed(0)} B`,
      verdict(`${limits.growthBytes} B`, isOver, isRepeated),
      last ? formatMb(last.wasmBytes) : '–',
      last ? formatMb(last.rssBytes) : '–',
    ];
  });
  const head = ['different texts', 'count', 'after 100', 'half', 'all', 'growth a text', 'limit', 'of it WASM', 'RSS'];
  return [
    '### Memory',
    'In use after collection, heap and outside of it (WASM of HarfBuzz and of the font decoder included); growth over the second half.',
    formatTable(head, rows),
  ].join('\n\n');
}

function formatBundle({ initialBytes, languageBytes, isOver, lazy, packages }: BundleFigures): string {
  const rows = [
    ['every page', formatKb(initialBytes), '–'],
    [
      `with the largest of what is loaded by language (${lazy[0]?.name ?? 'none'})`,
      formatKb(languageBytes),
      verdict(formatKb(limits.bundleBytes), isOver, false),
    ],
  ];
  const shares = packages.slice(0, 5).map(({ name, bytes }) => `${name} ${formatKb(bytes)}`);
  return [
    '### Browser bundle',
    'Without fonts, minified, gzipped.',
    formatTable(['what a page loads', 'size', 'limit'], rows),
    `In every page, each gzipped alone and before it is minified: ${shares.join(', ')}. Further ${lazy.length} files are loaded by language.`,
  ].join('\n\n');
}

function formatCold({ firstTexts, fonts }: ColdFigures): string {
  return [
    '### Cold',
    'The first text of a process, with the fonts that it needs, and what it costs to read and decode each font once.',
    formatTable(
      ['first text', 'import', 'setText'],
      firstTexts.map(({ sample, importMs, firstTextMs }) => [sample, `${importMs.toFixed(0)} ms`, `${firstTextMs.toFixed(0)} ms`]),
    ),
    formatTable(
      ['font', 'WOFF2', 'decoded in'],
      fonts.map(({ id, woff2Bytes, decodeMs }) => [id, formatKb(woff2Bytes), `${decodeMs.toFixed(0)} ms`]),
    ),
  ].join('\n\n');
}

function formatKb(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}

function formatMb(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
