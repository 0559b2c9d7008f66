import { readFileSync } from 'node:fs';
import { CampaignError } from '@campaignkit/model';
import type { BlockComparison } from './compare-language.js';

/** A block whose lines differ from Chromium's for a reason that docs/parity.md tells. */
export interface Explanation {
  readonly lang: string;
  readonly block: string;
  readonly width: number;
  readonly reason: string;
}

const FILE = new URL('explained.json', import.meta.url);
const MOST = 5;

/** @throws {CampaignError} ARGUMENT_INVALID when `explained.json` is not as it should be */
export function loadExplanations(): readonly Explanation[] {
  return readExplanations(readFileSync(FILE, 'utf8'));
}

export function readExplanations(json: string): readonly Explanation[] {
  const entries: unknown = JSON.parse(json);
  if (!Array.isArray(entries) || entries.length > MOST || !entries.every(isExplanation)) {
    throw new CampaignError(
      'ARGUMENT_INVALID',
      `explained.json: expected at most ${MOST} entries { lang, block, width, reason }, received ${json.trim().slice(0, 200)}`,
      { fix: 'Mend the engine, or write which block differs and why, here and in docs/parity.md.' },
    );
  }
  return entries;
}

/** How many differing blocks are explained and how many are not; an explanation of a block that is equal again is a fault. */
export function checkExplanations(blocks: readonly BlockComparison[], explanations: readonly Explanation[]) {
  const different = blocks.filter(({ isEqual }) => !isEqual);
  const explained = different.filter((comparison) => explanations.some((explanation) => isAbout(explanation, comparison)));
  const idle = explanations.filter((explanation) => blocks.some((comparison) => comparison.isEqual && isAbout(explanation, comparison)));
  return {
    explained: explained.length,
    unexplained: different.length - explained.length,
    faults: idle.map(
      ({ lang, block, width }) => `explained.json explains ${lang} ${block} ${width}, which has the lines of Chromium: delete the entry.`,
    ),
  };
}

function isAbout({ lang, block, width }: Explanation, comparison: BlockComparison): boolean {
  return lang === comparison.lang && block === comparison.block.name && width === comparison.block.widthPx;
}

function isExplanation(entry: unknown): entry is Explanation {
  if (typeof entry !== 'object' || entry === null) return false;
  const { lang, block, width, reason }: Partial<Record<keyof Explanation, unknown>> = entry;
  return [lang, block, reason].every((text) => typeof text === 'string' && text !== '') && typeof width === 'number';
}
