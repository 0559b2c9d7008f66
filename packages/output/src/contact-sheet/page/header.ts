import type { Manifest, PieceRecord } from '@campaignkit/model';
import { escapeHtml } from '../escape.js';
import type { SheetNames } from '../sheet-data.js';

/** Whose pieces these are, how many, and whether they may be used. */
export function composeHeader(manifest: Manifest, names: SheetNames): string {
  const { pieces, today } = manifest;
  const counts = [
    count(pieces.length, 'piece', 'pieces'),
    count(distinct(pieces, 'message'), 'message', 'messages'),
    count(distinct(pieces, 'target'), 'language', 'languages'),
    count(distinct(pieces, 'format'), 'format', 'formats'),
    count(distinct(pieces, 'template'), 'design', 'designs'),
  ];
  return `<header class="top">
<div class="title"><h1>${escapeHtml(names.campaign)}</h1><p class="counts">${counts.map((words) => `<span>${words}</span>`).join(' ')}</p></div>
<div class="state"><p class="status">${statusWords(pieces)}</p><p>${findingWords(pieces)}</p><p><time datetime="${escapeHtml(today)}">${escapeHtml(today)}</time></p></div>
<button type="button" id="theme" class="control">Dark ground</button>
</header>`;
}

function statusWords(pieces: readonly PieceRecord[]): string {
  const [drafts, finals, failed] = (['draft', 'final', 'failed'] as const).map(
    (status) => pieces.filter((piece) => piece.status === status).length,
  );
  const words = [
    drafts
      ? `<strong>Draft.</strong> ${finals ? `${drafts} pieces are proofs` : 'Every piece is a proof'}, to be judged and not to be printed.`
      : '',
    finals && !drafts ? '<strong>Final.</strong> Released, with every sign-off.' : '',
    failed ? `<strong>${count(failed, 'piece', 'pieces')} could not be made.</strong>` : '',
  ];
  return words.filter((sentence) => sentence !== '').join(' ') || 'There is nothing here yet.';
}

function findingWords(pieces: readonly PieceRecord[]): string {
  const of = (severity: string): number =>
    pieces.flatMap(({ diagnostics }) => diagnostics).filter((diagnostic) => diagnostic.severity === severity).length;
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')];
  if (errors + warnings + infos === 0) return 'No findings.';
  return [
    errors ? count(errors, 'error', 'errors') : '',
    warnings ? count(warnings, 'warning', 'warnings') : '',
    infos ? count(infos, 'note', 'notes') : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function distinct(pieces: readonly PieceRecord[], field: 'message' | 'target' | 'format' | 'template'): number {
  return new Set(pieces.map((piece) => piece[field])).size;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
