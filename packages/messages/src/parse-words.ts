import { CampaignError } from '@campaignkit/model';

const MAX_KEYS = 5_000;
const MAX_VALUE_CHARS = 2_000;

const KEY = /^[A-Za-z0-9][A-Za-z0-9.-]{0,119}$/;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SPACE = /[ \t\r\n]*/y;

/**
 * Reads a flat JSON file of words. `JSON.parse` keeps the last of two equal keys without a word, and a lost line of a
 * helpline poster must not pass unseen; so this reads the file itself and knows line and column of each fault.
 * @throws {CampaignError} CATALOG_INVALID with the place of the first fault.
 */
export function parseWords(text: string, file: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let at = 0;

  const fail = (position: number, message: string, fix: string): never => {
    throw new CampaignError('CATALOG_INVALID', `${file}:${placeOf(text, position)}: ${message}`, { fix });
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const expectMark = (...marks: string[]): string => {
    take(SPACE);
    const mark = marks.find((candidate) => text[at] === candidate);
    if (mark === undefined)
      return fail(
        at,
        `Expected ${marks.map((one) => `"${one}"`).join(' or ')}, received ${received(text, at)}.`,
        'Correct the JSON at this place.',
      );
    at += 1;
    return mark;
  };
  const expectString = (what: string): string => {
    take(SPACE);
    const start = at;
    const literal = take(STRING);
    if (literal === undefined)
      return fail(
        start,
        `Expected ${what} in quotes, received ${received(text, start)}.`,
        'A file of words holds "key": "text" pairs and nothing else.',
      );
    return JSON.parse(literal) as string;
  };

  if (text.charCodeAt(0) === 0xfeff) at = 1;
  expectMark('{');
  take(SPACE);
  for (let mark = text[at] === '}' ? expectMark('}') : ','; mark === ',';) {
    take(SPACE);
    const keyAt = at;
    const key = expectString('a key');
    if (!KEY.test(key))
      fail(keyAt, `"${key.slice(0, 60)}" is not a key. Expected letters, digits, "." and "-".`, 'Rename the key as in locales/en.');
    if (words.has(key))
      fail(keyAt, `"${key}" stands here for the second time; only one of the two texts could be printed.`, 'Delete the one that is wrong.');
    expectMark(':');
    take(SPACE);
    const valueAt = at;
    const value = expectString(`the text of "${key}"`);
    if (value.length > MAX_VALUE_CHARS)
      fail(valueAt, `The text of "${key}" has ${value.length} characters. Expected at most ${MAX_VALUE_CHARS}.`, 'Shorten it.');
    if (!value.isWellFormed())
      fail(valueAt, `The text of "${key}" holds half a character (a lone surrogate).`, 'Type the character again.');
    words.set(key, value);
    if (words.size > MAX_KEYS) fail(keyAt, `More than ${MAX_KEYS} texts.`, 'Split the campaign.');
    mark = expectMark(',', '}');
  }
  take(SPACE);
  if (at < text.length)
    fail(at, `Expected the end of the file, received ${received(text, at)}.`, 'Delete what stands after the closing brace.');
  return words;
}

function received(text: string, position: number): string {
  return position >= text.length ? 'the end of the file' : JSON.stringify(text.slice(position, position + 20));
}

/** `line:column`, both from 1. */
function placeOf(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
