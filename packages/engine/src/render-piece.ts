import { dressLook } from '@campaignkit/design-system';
import { type Box, CampaignError, type Copy, type Diagnostic, type Job, locateDiagnostic, type Piece, spokenTag } from '@campaignkit/model';
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
  const { set, laidOut, misplaced } = await firstThatFits({ ...input, dress: { ...dress, look: dressed.look } });
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
    boxes: laidOut.boxes,
    text: laidOut.text.map((run) => ({ ...run, ...(text.get(run.slot) ?? NO_INK) })),
    marks,
    tones,
    light,
    alt,
    longDescription,
    contacts: copy.help.flatMap((entry) => (entry.contact ? [entry.contact.id] : [])),
    facts: input.facts,
    law: input.law,
    qr: laidOut.boxes['qr'] && copy.help[0].url ? [copy.help[0].url] : [],
    diagnostics: [...dressed.diagnostics, ...set.diagnostics, ...reportMisplaced(misplaced, job)].map((found) =>
      locateDiagnostic(found, place),
    ),
  };
}

/** A text of spaces, or one that lies off the sheet. */
const NO_INK: InkGrounds = { grounds: [], contrast: null, coveredShare: 0 };

interface Attempt {
  readonly set: SetElement;
  readonly laidOut: LaidOut;
  /** Names of what stands where it may not, or on something else; empty: it fits. */
  readonly misplaced: readonly string[];
}

async function firstThatFits(input: RenderInput): Promise<Attempt> {
  let attempt: Attempt | undefined;
  for (const squeeze of SQUEEZES) {
    attempt = await layOut(input, squeeze);
    if (attempt.misplaced.length === 0 && !attempt.set.diagnostics.some((found) => found.rule === 'TEXT_OVERFLOW')) return attempt;
  }
  if (!attempt) throw new CampaignError('LAYOUT_FAILED', 'Nothing was laid out.', { fix: 'Report this.' });
  return attempt;
}

async function layOut({ job, copy, dress, dir, fonts }: RenderInput, squeeze: number): Promise<Attempt> {
  const frame = frameFor(job.format, dir, squeeze);
  const [root] = toHostElements(composeElement(job, copy, dress, frame));
  if (!root)
    throw new CampaignError('LAYOUT_FAILED', `Template "${job.template.id}" rendered nothing.`, { fix: 'Return a <Sheet> from render.' });
  const set = await setText(root, frame, { lang: spokenTag(job.target, copy.locale), fonts });
  const laidOut = await layoutSvg(set, frame);
  return { set, laidOut, misplaced: findMisplaced(laidOut, job) };
}

/** Outer strip that stays empty of everything but the edge print, in u. */
const EDGE_U = 3;

/** What is too near to the edge, outside the safe area, half off the light, or on top of something else that is read. */
function findMisplaced({ text, boxes }: LaidOut, { format }: Job): string[] {
  const edgePx = (EDGE_U * Math.min(format.widthPx, format.heightPx)) / 100 - 1;
  const topPx = Math.max(edgePx, format.safeAreaPx?.top ?? 0);
  const bottomPx = format.heightPx - Math.max(edgePx, format.safeAreaPx?.bottom ?? 0);
  const read = [
    ...text.filter((run) => !run.slot.startsWith('draft')).map(({ slot, box }) => ({ slot, box })),
    ...(boxes['logos'] ? [{ slot: 'logos', box: boxes['logos'] }] : []),
    ...(boxes['qr'] ? [{ slot: 'qr', box: withQuietZone(boxes['qr']) }] : []),
  ];
  return read
    .filter(({ box }, index) => {
      const isInside =
        box.yPx >= topPx && box.yPx + box.heightPx <= bottomPx && box.xPx >= edgePx && box.xPx + box.widthPx <= format.widthPx - edgePx;
      return !isInside || straddles(box, boxes['light']) || read.slice(index + 1).some((other) => overlap(box, other.box));
    })
    .map(({ slot }) => slot);
}

/** Four modules of a code that holds an address, 29 of them wide, stay clear on every side (ISO/IEC 18004, 9.1). */
function withQuietZone({ xPx, yPx, widthPx, heightPx }: Box): Box {
  const quietPx = (widthPx * 4) / 29;
  return { xPx: xPx - quietPx, yPx: yPx - quietPx, widthPx: widthPx + 2 * quietPx, heightPx: heightPx + 2 * quietPx };
}

function reportMisplaced(slots: readonly string[], { template, format }: Job): Diagnostic[] {
  if (slots.length === 0) return [];
  return [
    {
      rule: 'LAYOUT_OVERFLOW',
      severity: 'error',
      at: { slot: slots.join(', ') },
      message: `On "${format.id}" the template "${template.id}" has no room: ${slots.join(', ')} would touch the edge or something else, even with the smallest legible sizes.`,
      fix: 'Shorten the words, or choose a template or format with more room.',
    },
  ];
}

/** Words on the light stay on it: half-way out of it they would lose their ground. */
function straddles(box: Box, light: Box | undefined): boolean {
  if (!light || !overlap(box, light)) return false;
  const isWithin =
    box.xPx >= light.xPx - 1 &&
    box.yPx >= light.yPx - 1 &&
    box.xPx + box.widthPx <= light.xPx + light.widthPx + 1 &&
    box.yPx + box.heightPx <= light.yPx + light.heightPx + 1;
  return !isWithin;
}

function overlap(a: Box, b: Box): boolean {
  const width = Math.min(a.xPx + a.widthPx, b.xPx + b.widthPx) - Math.max(a.xPx, b.xPx);
  const height = Math.min(a.yPx + a.heightPx, b.yPx + b.heightPx) - Math.max(a.yPx, b.yPx);
  return width > 1 && height > 1;
}

/** Alt text lives in the file too (SVG 2, title element). */
function withTitle(svg: string, alt: string, lang: string): string {
  const escaped = alt.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  return svg.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg ${attributes} role="img" lang="${lang}"><title>${escaped}</title>`);
}
