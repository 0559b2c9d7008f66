import type { Copy, Piece } from '@campaignkit/model';

/** Slots that show digits to dial: `number` for the first contact, `contact-2` and so on for the others. */
const NUMBER_SLOT = /^(?:number|contact-\d+)$/;

/** Digits as they stand on the sheet, in reading order. */
export function numbersOnSheet({ text }: Pick<Piece, 'text'>): string[] {
  return text.filter(({ slot }) => NUMBER_SLOT.test(slot)).map(({ digits }) => digits);
}

/**
 * Numbers that must be on the sheet, as their records group them: of the first contact always; of each further one, and of those that
 * sentences name, when this shape has room for them.
 */
export function printedNumbers({ help }: Pick<Copy, 'help'>, inlineNumbers: readonly string[], { text }: Pick<Piece, 'text'>): string[] {
  const isShown = (index: number) =>
    index === 0 || text.some(({ slot }) => slot === `contact-${index + 1}` || slot.startsWith(`contact-${index + 1}-`));
  const inHelp = help.filter(({ headline }, index) => headline.kind === 'number' && isShown(index)).map(({ headline }) => headline.text);
  const inSentences = inlineNumbers.filter((number) => text.some((run) => digitsOf(run.text).includes(digitsOf(number))));
  return [...new Set([...inHelp, ...inSentences])];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
