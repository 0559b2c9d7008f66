/** A stretch of a text. */
export interface Stretch {
  readonly text: string;
  /** Written from the right. */
  readonly isRtl: boolean;
}

const RTL = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
/** From the first such letter to the last, over marks, spaces and signs between them. */
const RTL_STRETCH = new RegExp(`${RTL}(?:[\\p{M}\\p{Z}\\p{P}]*${RTL}\\p{M}*)*`, 'gu');

/**
 * Parts an English sentence that quotes a name written from the right: shown as one text, the quotation marks and numbers beside the name
 * would change places with it.
 */
export function splitByDirection(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(RTL_STRETCH)) {
    if (index > end) stretches.push({ text: text.slice(end, index), isRtl: false });
    stretches.push({ text: found, isRtl: true });
    end = index + found.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isRtl: false });
  return stretches;
}
