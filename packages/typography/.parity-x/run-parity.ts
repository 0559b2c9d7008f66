import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CampaignError } from '@campaignkit/model';
import { createFontLibrary } from '../src/faces/font-library.js';
import { readFont } from '../src/node.js';
import { openChromium } from './chromium/open-chromium.js';
import { compareAll } from './compare-all.js';
import { loadExplanations } from './explained.js';
import type { ParityRun } from './parity-run.js';
import type { ParityArguments } from './read-arguments.js';
import { type Corpus, readCorpus } from './read-corpus.js';
import { toJson } from './report/to-json.js';
import { searchAll } from './search-all.js';
import type { Judgement } from './summarize.js';
import { sweepAll } from './sweep-all.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OWN_CORPUS = fileURLToPath(new URL('corpus.json', import.meta.url));
const DIFFERENCES = 'differences.txt';
const PICTURE = /^[\w-]+\.[^/]+\.\d+\.png$/;

/**
 * Does what `npm run parity` was asked for, and says whether the reach was kept.
 * @throws {CampaignError} ARGUMENT_INVALID, FILE_UNREADABLE
 */
export async function runParity(asked: ParityArguments, print: (text: string) => void): Promise<boolean> {
  const corpus = chooseLanguages(await loadCorpus(asked.corpusFile), asked);
  const outFolder = fromCaller(asked.outFolder ?? path.join(ROOT, '.cache/parity'));
  await emptyFolder(outFolder);
  const judgement = judgementOf(asked);
  const browser = await openChromium();
  try {
    const run: ParityRun = { corpus, asked, judgement, outFolder, print };
    print(`Chromium ${browser.version()}\n`);
    const compare = { ink: compareAll, sweep: sweepAll, random: searchAll }[asked.mode];
    const { isReached, summary, differences } = await compare(browser, run, createFontLibrary({ load: readFont }));
    await writeFile(path.join(outFolder, DIFFERENCES), differences.map((text) => `${text}\n`).join(''));
    if (asked.isVerbose && differences.length > 0) print(`\n${differences.join('\n')}`);
    if (differences.length > 0) print(`\nEvery difference: ${path.relative(process.cwd(), path.join(outFolder, DIFFERENCES))}`);
    if (asked.jsonFile !== undefined && summary) await writeFile(fromCaller(asked.jsonFile), toJson(summary));
    return isReached;
  } finally {
    await browser.close();
  }
}

// Only the corpus of this package is explained and has a mean to keep.
function judgementOf({ corpusFile, langs, widthsPx }: ParityArguments): Judgement {
  if (corpusFile !== undefined) return { explanations: [], isWholeCorpus: false };
  return { explanations: loadExplanations(), isWholeCorpus: langs === undefined && widthsPx === undefined };
}

async function loadCorpus(file: string | undefined): Promise<Corpus> {
  if (file === undefined) return readCorpus(await readFile(OWN_CORPUS, 'utf8'), 'corpus.json');
  const json = await readFile(fromCaller(file), 'utf8').catch((cause: unknown) => {
    throw new CampaignError('FILE_UNREADABLE', `--corpus ${file}: expected a file that can be read, received ${String(cause)}`, {
      fix: 'Give the path of a JSON file of texts; docs/parity.md shows its form.',
      cause,
    });
  });
  return readCorpus(json, file);
}

/** The part of the corpus that was asked for. */
export function chooseLanguages(corpus: Corpus, { langs, widthsPx }: Pick<ParityArguments, 'langs' | 'widthsPx'>): Corpus {
  const known = corpus.languages.map(({ lang }) => lang);
  const unknown = (langs ?? []).filter((lang) => !known.includes(lang));
  if (unknown.length > 0) {
    throw new CampaignError('ARGUMENT_INVALID', `--lang: expected languages of the corpus, received "${unknown.join(', ')}".`, {
      fix: `Use some of ${known.join(', ')}.`,
    });
  }
  return {
    widthsPx: widthsPx ?? corpus.widthsPx,
    languages: corpus.languages.filter(({ lang }) => langs?.includes(lang) ?? true),
  };
}

// npm runs scripts in the folder of the package; paths are meant from where the person stands.
function fromCaller(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}

// Only pictures of an earlier run go, and only where one wrote its list.
async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = await readdir(folder);
  if (!files.includes(DIFFERENCES)) return;
  for (const file of files.filter((name) => PICTURE.test(name))) await rm(path.join(folder, file));
}
