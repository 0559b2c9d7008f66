// CSS Text 3, 5.3, line-break: how strictly small kana and some punctuation of Chinese and Japanese keep off the beginning of a line.

/** Resolves a line breaking class further than UAX #14 does. */
export type LineBreakTailoring = (codePoint: number, lineBreak: string) => string;

const WAVE_DASHES = new Set([0x301c, 0x30a0]);
const CHINESE_QUOTES: ReadonlyMap<number, string> = new Map([
  [0x201c, 'OP'],
  [0x201d, 'CL'],
]);

/** Small kana and the prolonged sound mark are nonstarters: Japanese in books. */
export const strictLineBreak: LineBreakTailoring = (_, lineBreak) => (lineBreak === 'CJ' ? 'NS' : lineBreak);

/** They may begin a line: everywhere else. */
export const normalLineBreak: LineBreakTailoring = (_, lineBreak) => (lineBreak === 'CJ' ? 'ID' : lineBreak);

/** In Chinese wave dashes may begin a line, too, and double curly quotation marks open and close as brackets do (CLDR, `zh`). */
export const chineseLineBreak: LineBreakTailoring = (codePoint, lineBreak) => {
  if (WAVE_DASHES.has(codePoint)) return 'ID';
  return CHINESE_QUOTES.get(codePoint) ?? normalLineBreak(codePoint, lineBreak);
};
