import { dressLook } from '@campaignkit/design-system';
import {
  CampaignError,
  type Copy,
  type Diagnostic,
  findMisplaced,
  type Job,
  locateDiagnostic,
  type Piece,
  spokenTag,
} from '@campaignkit/model';
import type { FontLibrary } from '@campaignkit/typography';
import { describePiece } from './describe-piece.js';
import { frameFor } from './frame.js';
import type { InkGrounds } from './grounds/ink-samples.js';
import { measureGrounds } from './grounds/measure-grounds.js';
import { toHostElements } from './host-element.js';
import { prefixIds } from './prefix-ids.js';
import { composeElement, type Dress } from './steps/compose-element.js';
import { type LaidOut, layoutSvg } from './steps/layout-svg.js';
import { type SetElement, setText } from './steps/set-text.js';

export interface RenderInput {
  readonly job: Job;
  readonly copy: Copy;
  readonly dress: Dress;
  readonly dir: 'ltr' | 'rtl';
  readonly fonts: FontLibrary;
  /** Ids of the facts and the law behind the words, for the record. */
  readonly facts: readonly string[];
  readonly law: string | null;
}

/** How far sizes and gaps step down, one after the other, until the words fit. */
const SQUEEZES = [1, 0.92, 0.85, 0.78, 0.71, 0.64, 0.56] as const;

/** One job to one finished SVG: compose, set, lay out, describe. */
export async function renderPiece(input: RenderInput): Promise<Piece> {
  const { job, copy, dress } = input;
  const dressed = dressLook(dress.look, dress.brand);
  const { set, laidOut, squeeze } = await fitWithFace({ ...input, dress: { ...dress, look: dressed.look } });
  const { alt, longDescription } = describePiece(job, copy);
  const svg = withTitle(prefixIds(laidOut.draw(), job.id), alt, spokenTag(job.target, copy.locale));
  const { widthPx, heightPx } = job.format;
  const { text, marks, tones, light } = measureGrounds(svg, { widthPx, heightPx, boxes: laidOut.boxes });
  const place = { target: job.target.tag, locale: copy.locale, message: job.message.id, template: job.template.id, format: job.format.id };
  return {
    id: job.id,
    svg,
    widthPx,
    heightPx,
    squeeze,
    boxes: laidOut.boxes,
    text: laidOut.text.map((run) => ({ ...run, ...(text.get(run.slot) ?? NO_INK) })),
    marks,
    tones,
    light: light && { ...light, isDarkest: dressed.look.isOneColour ?? false },
    alt,
    longDescription,
    contacts: copy.help.flatMap((entry) => (entry.contact ? [entry.contact.id] : [])),
    facts: input.facts,
    figures: copy.figures.map(({ text }) => text),
    law: input.law,
    qr: laidOut.boxes['qr'] && copy.help[0].url ? [copy.help[0].url] : [],
    diagnostics: [...dressed.diagnostics, ...set.diagnostics].map((found) => locateDiagnostic(found, place)),
  };
}

/** A text of spaces, or one that lies off the sheet. */
const NO_INK: InkGrounds = { grounds: [], contrast: null, coveredShare: 0 };

interface Attempt {
  readonly set: SetElement;
  readonly laidOut: LaidOut;
  readonly fits: boolean;
  readonly squeeze: number;
}

/** Words come before a face: where the brand's own is too wide at every size and the toolkit's is not, the piece keeps the toolkit's. */
async function fitWithFace(input: RenderInput): Promise<Attempt> {
  const attempt = await firstThatFits(input);
  const { headlineFont, headlineFontBytes, ...brand } = input.dress.brand;
  if (attempt.fits || headlineFont === undefined || headlineFontBytes === undefined) return attempt;
  const plain = await firstThatFits({ ...input, dress: { ...input.dress, brand } });
  if (!plain.fits) return attempt;
  const tooWide: Diagnostic = {
    rule: 'BRAND_FONT_TOO_WIDE',
    severity: 'warning',
    at: { slot: 'headline' },
    message: `Headlines keep the face of the toolkit: in "${headlineFont.name}" of ${brand.name} the words do not fit at any size.`,
    fix: 'Nothing to do, or shorten the words, or hand in a narrower face.',
  };
  return { ...plain, set: { ...plain.set, diagnostics: [tooWide, ...plain.set.diagnostics] } };
}

/** What fits at no size is drawn at the smallest: the rules of `lint` say what stands where it may not, by the same measure as here. */
async function firstThatFits(input: RenderInput): Promise<Attempt> {
  let attempt: Attempt | undefined;
  for (const squeeze of SQUEEZES) {
    attempt = await layOut(input, squeeze);
    if (attempt.fits) return attempt;
  }
  if (!attempt) throw new CampaignError('LAYOUT_FAILED', 'Nothing was laid out.', { fix: 'Report this.' });
  return attempt;
}

async function layOut({ job, copy, dress, dir, fonts }: RenderInput, squeeze: number): Promise<Attempt> {
  const frame = frameFor(job.format, dir, squeeze);
  const [root] = toHostElements(composeElement(job, copy, dress, frame));
  if (!root)
    throw new CampaignError('LAYOUT_FAILED', `Template "${job.template.id}" rendered nothing.`, { fix: 'Return a <Sheet> from render.' });
  const set = await setText(root, frame, { lang: spokenTag(job.target, copy.locale), fonts, brand: dress.brand });
  const laidOut = await layoutSvg(set, frame);
  const isCut = set.diagnostics.some((found) => found.rule === 'TEXT_OVERFLOW');
  return { set, laidOut, squeeze, fits: !isCut && findMisplaced(laidOut, job.format, dir).length === 0 };
}

/** Alt text lives in the file too (SVG 2, title element). */
function withTitle(svg: string, alt: string, lang: string): string {
  const escaped = alt.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  return svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg ${attributes} role="img" lang="${lang}"><title>${escaped}</title>`);
}
