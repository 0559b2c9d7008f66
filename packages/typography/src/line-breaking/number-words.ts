// Half of a number is another number: "under eighteen" must never read "under ten". [text before the break, text after it]
const THAI_NUMBER = 'ศูนย์|หนึ่ง|เอ็ด|ยี่|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน';
const THAI_UNIT = 'ปี|เดือน|สัปดาห์|วัน|ชั่วโมง|นาที|คน|ครั้ง|บาท|เปอร์เซ็นต์';
const SWAHILI_TENS = 'kumi|ishirini|thelathini|arobaini|hamsini|sitini|sabini|themanini|tisini|mia|elfu';
const INSIDE_NUMBERS: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`(?:${THAI_NUMBER})$`, 'u'), new RegExp(`^(?:${THAI_NUMBER}|${THAI_UNIT})`, 'u')],
  [/\p{Nd}\s$/u, new RegExp(`^(?:${THAI_UNIT})`, 'u')],
  [/กว่า$/u, new RegExp(`^(?:${THAI_NUMBER})`, 'u')],
  [/\p{sc=Arab}\s$/u, /^عشرة?(?![\p{L}\p{M}])/u],
  [new RegExp(String.raw`(?<!\p{L})(?:${SWAHILI_TENS})\s$`, 'iu'), /^na\s/iu],
  [new RegExp(String.raw`(?<!\p{L})(?:${SWAHILI_TENS})\sna\s$`, 'iu'), /^\p{L}/u],
];
const LONGEST = 24;

/** True where a break would split a number that is written in words, or part it from its unit. */
export function isInsideNumber(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - LONGEST), position);
  const after = text.slice(position, position + LONGEST);
  return INSIDE_NUMBERS.some(([end, start]) => start.test(after) && end.test(before));
}
