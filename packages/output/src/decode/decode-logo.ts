import { CampaignError, type LogoImage } from '@campaignkit/model';
import { askChild } from './ask-child.js';
import { findRefusedSvgPart } from './check-svg-logo.js';
import type { LogoAnswer, LogoOrder, LogoRefusal } from './logo-child.js';

export interface DecodeLogoOptions {
  /** For messages, and read aloud instead of the picture. */
  readonly name: string;
  readonly role: LogoImage['role'];
  /** The decoder, as a file that Node can start. @default the source beside this file; bundled apps name their own copy. */
  readonly childUrl?: URL;
}

const MOST_SVG_BYTES = 1_000_000;
const MOST_PICTURE_BYTES = 20_000_000;
const LIMITS = { deadlineMs: 5000, memoryMb: 1024 };

const KINDS: readonly { readonly kind: string; readonly isOf: (bytes: Buffer) => boolean }[] = [
  { kind: 'gzip', isOf: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b },
  { kind: 'PNG', isOf: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) },
  { kind: 'JPEG', isOf: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff },
  { kind: 'WebP', isOf: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP' },
  { kind: 'SVG', isOf: (bytes) => /^\uFEFF?\s*<(?:\?xml|svg|!--|!DOCTYPE svg)/i.test(bytes.toString('utf8', 0, 200)) },
];

const REFUSALS: Readonly<Record<LogoRefusal, { readonly what: string; readonly fix: string }>> = {
  unreadable: { what: 'cannot be read', fix: 'Open it in a drawing program and export it again as PNG or SVG.' },
  opaque: { what: 'has no clear ground', fix: 'Export it as PNG or SVG with a clear (transparent) ground, in one colour.' },
  empty: { what: 'shows nothing', fix: 'Export it again, with its shapes visible.' },
  colours: {
    what: 'has more than one colour',
    fix: 'Ask the partner for the version in one colour, with the light parts cut out instead of white.',
  },
  'too-big': { what: 'is too big', fix: 'Export it at most 5000 pixels wide and high.' },
  'too-long': { what: 'is too long and thin', fix: 'Use the version whose longer side is at most 16 times the other.' },
};

/**
 * A partner's logo as pixels: white on clear, trimmed, at most 256 px high. The file comes from strangers, so it is decoded in a process of
 * its own that is killed after 5 s or at 1 GB.
 * @throws {CampaignError} IMAGE_INVALID with what is wrong and how to export it instead.
 */
export async function decodeLogo(bytes: Uint8Array, options: DecodeLogoOptions): Promise<LogoImage> {
  const { name, role, childUrl = new URL('./logo-child.ts', import.meta.url) } = options;
  const isSvg = checkKind(Buffer.from(bytes), name) === 'SVG';
  const order: LogoOrder = { bytes, isSvg };
  const outcome = await askChild<LogoAnswer>(childUrl, order, LIMITS);
  switch (outcome.kind) {
    case 'late':
      throw invalid(name, `takes longer than ${LIMITS.deadlineMs / 1000} seconds to read`, 'Simplify its shapes, or hand it in as PNG.');
    case 'greedy':
      throw invalid(name, `needs more than ${LIMITS.memoryMb / 1024} GB of memory to read`, 'Simplify its shapes, or hand it in as PNG.');
    case 'dead':
      throw invalid(name, `made the decoder stop (${outcome.how})`, 'Open it in a drawing program and export it again as PNG.');
    case 'answer':
      return toLogoImage(outcome.answer, name, role);
    default:
      return outcome satisfies never;
  }
}

function checkKind(bytes: Buffer, name: string): string {
  const kind = KINDS.find(({ isOf }) => isOf(bytes))?.kind;
  if (kind === undefined)
    throw invalid(
      name,
      `is no picture that is taken here. Expected PNG, SVG, JPEG or WebP, received ${bytes.length} bytes that begin with "${printable(bytes)}"`,
      REFUSALS.unreadable.fix,
    );
  if (kind === 'gzip') throw invalid(name, 'is compressed (gzip or svgz)', 'Save it as plain SVG.');
  const most = kind === 'SVG' ? MOST_SVG_BYTES : MOST_PICTURE_BYTES;
  if (bytes.length > most) throw invalid(name, `has ${bytes.length} bytes. Expected at most ${most}`, 'Simplify it, or export it smaller.');
  const refused = kind === 'SVG' ? findRefusedSvgPart(svgText(bytes, name)) : undefined;
  if (refused) throw invalid(name, `holds ${refused.what}`, refused.fix);
  return kind;
}

function svgText(bytes: Buffer, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const encoding = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.-]{1,40})["']/i.exec(text)?.[1];
    // Another encoding would let the parser read other words than were looked at here.
    if (encoding === undefined || /^(?:utf-8|us-ascii)$/i.test(encoding)) return text;
  } catch {
    // Not UTF-8: said below.
  }
  throw invalid(name, 'is not written in UTF-8', 'Save it as plain SVG in UTF-8.');
}

function toLogoImage(answer: LogoAnswer, name: string, role: LogoImage['role']): LogoImage {
  if (answer.kind === 'refused') {
    const { what, fix } = REFUSALS[answer.reason];
    throw invalid(name, `${what} (${answer.detail})`, fix);
  }
  const { alpha, widthPx, heightPx } = answer;
  return { name, role, widthPx, heightPx, alpha: Buffer.from(alpha).toString('base64') };
}

function invalid(name: string, what: string, fix: string): CampaignError {
  return new CampaignError('IMAGE_INVALID', `The logo "${name}" ${what}.`, { fix, context: { name } });
}

function printable(bytes: Buffer): string {
  return bytes.toString('latin1', 0, 12).replace(/[^ -~]/g, '·');
}
