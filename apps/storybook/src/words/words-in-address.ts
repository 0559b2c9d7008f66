import { type EditedWords, WORD_FIELDS } from './edited-words.js';

/** What a story is told beside its parameters; Storybook writes it into the address bar. */
type Args = Readonly<Record<string, unknown>>;

/** Name of the argument that holds what cannot stand in an address as it is. */
const PACKED = 'packed';
/** Storybook puts only such texts into the address, and drops all others. */
const PLAIN = /^[a-zA-Z0-9 _-]*$/;

/** The edited words of a story. */
export function readWords(args: Args): EditedWords {
  const plain = WORD_FIELDS.flatMap(({ name }) => (typeof args[name] === 'string' ? [[name, args[name]] as const] : []));
  return { ...unpack(args[PACKED]), ...Object.fromEntries(plain) };
}

/**
 * Edited words as arguments that survive in an address: plain texts as they are, all others packed, so that a link holds words of any
 * script. Every field is named, because what is not named stays as it was.
 */
export function writeWords(words: EditedWords): Record<string, string | undefined> {
  const isPlain = (name: string) => PLAIN.test(words[name] ?? '') && words[name] !== '';
  const packed = Object.fromEntries(Object.entries(words).filter(([name]) => !isPlain(name)));
  return {
    ...Object.fromEntries(WORD_FIELDS.map(({ name }) => [name, name in words && isPlain(name) ? words[name] : undefined])),
    [PACKED]: Object.keys(packed).length > 0 ? pack(packed) : undefined,
  };
}

/** How Storybook must read these arguments from an address. */
export const wordArgTypes = Object.fromEntries(
  [...WORD_FIELDS.map(({ name }) => name), PACKED].map((name) => [name, { name, type: { name: 'string' as const } }]),
);

function pack(words: EditedWords): string {
  const bytes = new TextEncoder().encode(JSON.stringify(words));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Addresses written by hand may hold anything: what cannot be read is as if nothing had been edited. */
function unpack(packed: unknown): EditedWords {
  if (typeof packed !== 'string') return {};
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    const words: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof words !== 'object' || words === null) return {};
    return Object.fromEntries(
      Object.entries(words).filter(([name, text]) => typeof text === 'string' && WORD_FIELDS.some((field) => field.name === name)),
    );
  } catch {
    return {};
  }
}
