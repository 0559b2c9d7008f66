import type { Paint } from './paint.js';

/** Columns as wide as their widest cell; the last one is never padded. The first column names the row. */
export function composeTable(header: readonly string[], rows: readonly (readonly string[])[], paint: Paint): string {
  const widths = header.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map(displayWidth)));
  const line = (cells: readonly string[], style: (text: string, column: number) => string) =>
    cells
      .map(
        (cell, column) => style(cell, column) + (column < cells.length - 1 ? ' '.repeat((widths[column] ?? 0) - displayWidth(cell)) : ''),
      )
      .join('  ');
  return [line(header, paint.dim), ...rows.map((row) => line(row, (cell, column) => (column === 0 ? paint.bold(cell) : cell)))].join('\n');
}

const MARKS = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const WIDE = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}/gu;

/** Columns that a terminal gives to a text: none to marks, two to full-width signs. */
function displayWidth(text: string): number {
  const visible = text.replace(MARKS, '');
  return [...visible].length + (visible.match(WIDE)?.length ?? 0);
}
