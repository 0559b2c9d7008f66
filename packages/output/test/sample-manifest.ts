import type { Manifest, PieceRecord } from '@campaignkit/model';
import type { SheetNames } from '../src/contact-sheet/sheet-data.js';
import { sha256Of } from './sample-pack.js';

const MESSAGES = [
  { message: 'm03', audience: 'A2' },
  { message: 'm05', audience: 'A5' },
  { message: 'm06', audience: 'A6' },
];
const DESIGNS = [
  { template: 'coin-row', format: 'a4', widthPx: 1240, heightPx: 1754 },
  { template: 'coin-row', format: 'square-1080', widthPx: 1080, heightPx: 1080 },
  { template: 'growing-words', format: 'story-1080x1920', widthPx: 1080, heightPx: 1920 },
  { template: 'growing-words', format: 'link-1200x630', widthPx: 1200, heightPx: 630 },
];
const TARGETS = [
  { target: 'en-GB', alt: 'A row of coins; one is a speech bubble.' },
  { target: 'fr-BE', alt: 'Une rangée de pièces ; l’une est une bulle.' },
  { target: 'ar-EG', alt: 'صف من العملات، إحداها فقاعة كلام.' },
  { target: 'hi-IN', alt: 'सिक्कों की कतार; एक संवाद बुलबुला है।' },
];

export const sampleNames: SheetNames = {
  campaign: 'Sample campaign',
  messages: { m03: 'Your body is yours', m05: 'They want money?' },
  audiences: { A2: 'Children 7–10', A5: 'Teens 13–17' },
  contacts: { 'en-gb-line': 'Sample line' },
};

/** A manifest of as many pieces as wanted: every third has a warning, the 14th and every 97th after it failed. */
export function sampleManifest(count: number): Manifest {
  const pieces: PieceRecord[] = [];
  for (let round = 0; pieces.length < count; round++) {
    for (const { message, audience } of MESSAGES) {
      for (const design of DESIGNS) {
        for (const words of TARGETS) {
          if (pieces.length < count)
            pieces.push(sampleRecord(round ? `${message}-${round}` : message, audience, design, words, pieces.length));
        }
      }
    }
  }
  return { campaign: 'sample', versions: {}, today: '2026-11-22', pieces, inputs: [] };
}

function sampleRecord(
  message: string,
  audience: string,
  design: (typeof DESIGNS)[number],
  { target, alt }: (typeof TARGETS)[number],
  index: number,
): PieceRecord {
  const { template, format, widthPx, heightPx } = design;
  const id = `${target}/${message}/${template}.${format}`;
  const isFailed = index % 97 === 13;
  const at = { target, message, template, format };
  const unverified = {
    rule: 'CONTACT_UNVERIFIED',
    severity: 'warning' as const,
    at,
    message: 'The contact has never been checked.',
    fix: 'Dial it, then fill verifiedOn and verifiedBy.',
  };
  const overflow = {
    rule: 'TEXT_OVERFLOW',
    severity: 'error' as const,
    at,
    message: 'The headline is 38 px too wide.',
    fix: 'Shorten it in the locale.',
  };
  const picture = { file: `${id}.png`, mediaType: 'image/png', bytes: 84_000, sha256: sha256Of(id), widthPx, heightPx };
  const altText = { file: `${id}.alt.txt`, mediaType: 'text/plain', bytes: 120, sha256: sha256Of(alt) };
  return {
    id,
    message,
    audience,
    template,
    format,
    target,
    status: isFailed ? 'failed' : 'draft',
    key: sha256Of(id),
    alt: isFailed ? '' : alt,
    contacts: isFailed ? [] : [`${target.toLowerCase()}-line`],
    facts: [],
    law: null,
    qr: isFailed ? [] : ['https://example.org/help'],
    numbers: isFailed ? [] : ['555 01 00'],
    text: isFailed ? [] : [{ slot: 'number', contrast: 7.81 }],
    marks: isFailed ? [] : [{ slot: 'qr', contrast: 10.03 }],
    diagnostics: [...(isFailed ? [overflow] : []), ...(index % 3 === 0 ? [unverified] : [])],
    artifacts: isFailed ? [] : [picture, altText],
  };
}
