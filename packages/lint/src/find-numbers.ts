/** Digits of any script as 0–9, everything else left out. */
export function digitsOf(text: string): string {
  return toAsciiDigits(text).replace(/\D/g, '');
}

/**
 * Numbers that a reader could dial: three digits in a row, or five and more in groups.
 * "24/7", "13–17", "18" and a share such as "100 %" are none.
 */
export function findNumbers(text: string): string[] {
  const plain = toAsciiDigits(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
  return (plain.match(/\d(?:(?:[\s().\-/·]{0,2}|,)\d){2,40}(?!\d|\s?[%٪])/gu) ?? []).filter(
    (number) => /\d{3}/.test(number) || digitsOf(number).length >= 5,
  );
}

/** Unicode keeps the ten digits of a script in a row, zero first; styled digits become plain ones before. */
function toAsciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}
