import type { Copy, Piece } from '@campaignkit/model';
import type { PieceOrder } from '../choose-piece.js';
import { listFields } from './edited-words.js';

/** A text that can be rewritten, and what became of it on the sheet. */
export interface ReportedField {
  readonly name: string;
  readonly own: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** False: this shape leaves it out, and only screen readers say it. */
  readonly isPrinted: boolean;
  /** "3 lines of 10.8 u"; empty when the sheet does not set it as one text. */
  readonly setting: string;
}

export interface FieldSource {
  readonly order: Pick<PieceOrder, 'job'>;
  readonly piece: Pick<Piece, 'text' | 'widthPx' | 'heightPx'>;
  readonly own: Copy;
  readonly dir: 'ltr' | 'rtl';
}

/** The texts of a piece that can be rewritten, by the template's own account of what it prints. */
export function reportFields({ order: { job }, piece, own, dir }: FieldSource): ReportedField[] {
  const prints = job.template.prints(job.format.shape, job.page);
  const u = Math.min(piece.widthPx, piece.heightPx) / 100;
  return listFields(own).map(({ name, slot, own: text }) => ({
    name,
    own: text,
    lang: own.locale,
    dir,
    isPrinted: prints.includes(slot),
    setting: describeSetting(piece.text, name.replace(/^tip(\d)/, 'tip-$1'), u),
  }));
}

/** A headline may be set in parts: `headline-1`, `headline-2`. */
function describeSetting(text: Piece['text'], slot: string, u: number): string {
  const runs = text.filter((run) => run.slot === slot || run.slot.startsWith(`${slot}-`));
  if (runs.length === 0) return '';
  const lines = runs.reduce((sum, run) => sum + run.lines.length, 0);
  const sizes = [...new Set(runs.map(({ fontSizePx }) => (fontSizePx / u).toFixed(1)))];
  return `${lines} ${lines === 1 ? 'line' : 'lines'} of ${sizes.join(' and ')} u`;
}
