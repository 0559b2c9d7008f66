import { type Box, CampaignError, type Diagnostic, type Severity } from '@campaignkit/model';
import { findBoxes } from './find-boxes.js';
import type { MadePiece } from './make-piece.js';
import { type ReportedField, reportFields } from './words/report-fields.js';

export type StageState = 'busy' | 'ready' | 'refused' | 'error';

/** What the canvas shows, in words: plain data, because it crosses from one frame to the other. */
export interface Report {
  readonly state: StageState;
  readonly pieces: readonly PieceReport[];
  readonly findings: readonly Finding[];
}

export interface PieceReport {
  readonly id: string;
  readonly target: string;
  readonly format: string;
  readonly dir: 'ltr' | 'rtl';
  readonly alt: string;
  readonly longDescription: string;
  readonly contacts: readonly ContactReport[];
  /** Digits by slot, left to right, as they stand in the picture. */
  readonly digits: readonly { readonly slot: string; readonly digits: string }[];
  readonly qr: readonly string[];
  /** Its texts that can be rewritten. */
  readonly fields: readonly ReportedField[];
}

export interface ContactReport {
  readonly label: string;
  /** As printed: number, address or words. */
  readonly shown: string;
  readonly name: string | null;
  readonly note: string;
  readonly page: string | null;
  /** Id of the record; null when words stand in for a missing one. */
  readonly record: string | null;
  readonly verifiedOn: string | null;
}

/** A diagnostic, once, with every piece that has it. */
export interface Finding {
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
  /** Slot or record, and the file where it is mended; empty when not known. */
  readonly spot: string;
  readonly file: string;
  /** Pieces that have it, `fr-BE · a4 · m06`. */
  readonly pieces: readonly string[];
  /** Where it is on the sheet, in layout pixels, when one piece is shown. */
  readonly boxes: readonly Box[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Puts what is shown into words. `fault` is what kept a piece from being made. */
export function composeReport(state: StageState, made: readonly MadePiece[], faults: readonly unknown[]): Report {
  return {
    state,
    pieces: made.map(composePiece),
    findings: gatherFindings(
      [...faults.map(toDiagnostic), ...made.flatMap((each) => each.diagnostics)],
      made.length === 1 ? made[0] : undefined,
    ),
  };
}

function composePiece(made: MadePiece): PieceReport {
  const { piece, copy, order, dir } = made;
  return {
    id: piece.id,
    target: order.job.target.tag,
    format: order.job.format.id,
    dir,
    alt: piece.alt,
    longDescription: piece.longDescription,
    contacts: copy.help.map(({ label, headline, name, note, url, contact }) => ({
      label,
      shown: headline.text,
      name,
      note,
      page: url,
      record: contact?.id ?? null,
      verifiedOn: contact?.verifiedOn ?? null,
    })),
    digits: piece.text
      .filter(({ slot, digits }) => digits !== '' && /^(?:number|contact-\d+)$/.test(slot))
      .map(({ slot, digits }) => ({ slot, digits })),
    qr: piece.qr,
    fields: reportFields(made),
  };
}

/** The same finding in eight languages is one entry with eight pieces. The worst come first. */
export function gatherFindings(diagnostics: readonly Diagnostic[], shown?: MadePiece): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { severity, rule, message, fix, at } of diagnostics) {
    const spot = [at.slot, at.record].filter(Boolean).join(' · ');
    const file = at.file ?? '';
    const piece = [at.target ?? at.locale, at.format, at.message].filter(Boolean).join(' · ');
    const key = JSON.stringify([severity, rule, message, fix, spot, file]);
    const pieces = new Set(findings.get(key)?.pieces).add(piece);
    const boxes = shown ? findBoxes(at, shown) : [];
    findings.set(key, { severity, rule, message, fix, spot, file, pieces: [...pieces].filter((each) => each !== ''), boxes });
  }
  return [...findings.values()].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

/** What kept a piece from being made, as a finding. A format that a template refuses is no fault, as in a plan. */
function toDiagnostic(fault: unknown): Diagnostic {
  if (!(fault instanceof CampaignError)) {
    return { rule: 'UNEXPECTED', severity: 'error', at: {}, message: describeFault(fault), fix: UNEXPECTED_FIX };
  }
  const severity = fault.code === 'SHAPE_REFUSED' ? 'info' : 'error';
  return { rule: fault.code, severity, at: {}, message: fault.message, fix: fault.detail.fix };
}

/** For an error that is no `CampaignError`: code stopped where nobody expected it. */
export const UNEXPECTED_FIX =
  'If you are working on this template, look at “Where it happened” on the canvas: its file stands there. Otherwise report it with this text.';

export function describeFault(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
