import { type Box, CampaignError, type Copy, type Diagnostic, type Job, locateDiagnostic, type Piece } from '@campaignkit/model';
import type { FontLibrary } from '@campaignkit/typography';
import { describePiece } from './describe-piece.js';
import { frameFor } from './frame.js';
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

/** How far sizes and gaps step down, one after the other, until the words fit (DESIGN §9, long text). */
const SQUEEZES = [1, 0.92, 0.85, 0.78, 0.71, 0.64, 0.56] as const;

/** One job to one finished SVG: compose, set, lay out, describe. */
export async function renderPiece(input: RenderInput): Promise<Piece> {
  const { job, copy } = input;
  const { set, laidOut } = await firstThatFits(input);
  const { alt, longDescription } = describePiece(job, copy);
  const place = { target: job.target.tag, locale: copy.locale, message: job.message.id, template: job.template.id, format: job.format.id };
  return {
    id: job.id,
    svg: withTitle(prefixIds(laidOut.draw(), job.id), alt, job.target.tag),
    widthPx: job.format.widthPx,
    heightPx: job.format.heightPx,
    boxes: laidOut.boxes,
    text: laidOut.text,
    alt,
    longDescription,
    contacts: copy.help.flatMap((entry) => (entry.contact ? [entry.contact.id] : [])),
    facts: input.facts,
    law: input.law,
    qr: laidOut.boxes['qr'] && copy.help[0].url ? [copy.help[0].url] : [],
    diagnostics: set.diagnostics.map((found) => locateDiagnostic(found, place)),
  };
}

interface Attempt {
  readonly set: SetElement;
  readonly laidOut: LaidOut;
}

async function firstThatFits(input: RenderInput): Promise<Attempt> {
  let attempt: Attempt | undefined;
  for (const squeeze of SQUEEZES) {
    attempt = await layOut(input, squeeze);
    if (fits(attempt, input.job)) return attempt;
  }
  if (!attempt) throw new CampaignError('LAYOUT_FAILED', 'Nothing was laid out.', { fix: 'Report this.' });
  return attempt;
}

async function layOut({ job, copy, dress, dir, fonts }: RenderInput, squeeze: number): Promise<Attempt> {
  const frame = frameFor(job.format, dir, squeeze);
  const [root] = toHostElements(composeElement(job, copy, dress, frame));
  if (!root)
    throw new CampaignError('LAYOUT_FAILED', `Template "${job.template.id}" rendered nothing.`, { fix: 'Return a <Sheet> from render.' });
  const set = await setText(root, frame, { lang: job.target.tag, fonts });
  return { set, laidOut: await layoutSvg(set, frame) };
}

/** Outer strip that stays empty of everything but the edge print, in u. */
const EDGE_U = 3;

/** Nothing is over its box, too near to the edge, outside the safe area, or on top of something else that is read. */
function fits({ set, laidOut }: Attempt, { format }: Job): boolean {
  if (set.diagnostics.some((found: Diagnostic) => found.rule === 'TEXT_OVERFLOW')) return false;
  const edgePx = (EDGE_U * Math.min(format.widthPx, format.heightPx)) / 100 - 1;
  const topPx = Math.max(edgePx, format.safeAreaPx?.top ?? 0);
  const bottomPx = format.heightPx - Math.max(edgePx, format.safeAreaPx?.bottom ?? 0);
  const marks = ['logos', 'qr'].flatMap((name) => laidOut.boxes[name] ?? []);
  const read = [...laidOut.text.filter((run) => !run.slot.startsWith('draft')).map((run) => run.box), ...marks];
  return read.every((box, index) => {
    const isInside =
      box.yPx >= topPx && box.yPx + box.heightPx <= bottomPx && box.xPx >= edgePx && box.xPx + box.widthPx <= format.widthPx - edgePx;
    return isInside && !straddles(box, laidOut.boxes['light']) && read.slice(index + 1).every((other) => !overlap(box, other));
  });
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
