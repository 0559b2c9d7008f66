// Half of a number is another number: "under eighteen" must never read "under ten".
const THAI_NUMBER = 'ศูนย์|หนึ่ง|เอ็ด|ยี่|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน';
const THAI_UNIT = 'ปี|เดือน|สัปดาห์|วัน|ชั่วโมง|นาที|คน|ครั้ง|บาท|เปอร์เซ็นต์';
const SWAHILI_TENS = 'kumi|ishirini|thelathini|arobaini|hamsini|sitini|sabini|themanini|tisini|mia|elfu';
const THAI_JOINT = new RegExp(`(?<=${THAI_NUMBER})(?=${THAI_NUMBER}|${THAI_UNIT})|(?<=กว่า)(?=${THAI_NUMBER})`, 'gu');
const SPACES = [
  new RegExp(String.raw`(?<=\p{Nd}) (?=${THAI_UNIT})`, 'gu'),
  /(?<=\p{sc=Arab}) (?=عشرة?(?![\p{L}\p{M}]))/gu,
  new RegExp(String.raw`(?<=(?<!\p{L})(?:${SWAHILI_TENS})) (?=na )`, 'giu'),
  new RegExp(String.raw`(?<=(?<!\p{L})(?:${SWAHILI_TENS})[ \u00a0]na) (?=\p{L})`, 'giu'),
];

/** Where a number that is written in words goes on, or is followed by its unit, without a space. */
export function jointsInNumbers(text: string): number[] {
  return [...text.matchAll(THAI_JOINT)].map(({ index }) => index);
}

/** The spaces inside numbers that are written in words, and before their units. */
export function spacesInNumbers(text: string): number[] {
  return SPACES.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index));
}
