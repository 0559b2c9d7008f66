import type { Box, Copy, Diagnostic, Piece } from '@campaignkit/model';

/** Where on the sheet a finding is: the boxes of the text or the record that it names. Empty when the sheet does not show them. */
export function findBoxes({ slot, record }: Diagnostic['at'], { piece, copy }: { readonly piece: Piece; readonly copy: Copy }): Box[] {
  const help = copy.help.findIndex(({ placeholder, contact }) => placeholder === slot || (record !== undefined && contact?.id === record));
  const names = [
    ...(slot === undefined ? [] : [slot]),
    ...(help === 0 ? ['number', 'page', 'label'] : help > 0 ? [`contact-${help + 1}`] : []),
    ...(record !== undefined && record === piece.law ? ['law'] : []),
    ...(record !== undefined && piece.facts.includes(record) ? ['source'] : []),
  ];
  const found = Object.entries(piece.boxes).filter(([box]) => names.some((name) => box === name || box.startsWith(`${name}-`)));
  return found.map(([, box]) => box);
}
