import type { Face } from './face.js';
import { codePointScript } from '../shaping/code-point-script.js';

/** A font that this package does not ship: the face of a brand. */
export interface OwnFont {
  /** Of its bytes, such as their sha256: a library decodes each id once. */
  readonly id: string;
  /** WOFF2, TrueType or OpenType. */
  readonly bytes: Uint8Array;
}

const DRAWN_BY_NOBODY = /^[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}]$/u;

/** Scripts whose letters join, stack or move, with the tags of the rules that do it (OpenType 1.9.1, script tags). */
const RULES: Readonly<Record<string, readonly string[]>> = {
  Arab: ['arab'],
  Beng: ['beng', 'bng2'],
  Deva: ['deva', 'dev2', 'dev3'],
  Gujr: ['gujr', 'gjr2'],
  Guru: ['guru', 'gur2'],
  Khmr: ['khmr'],
  Knda: ['knda', 'knd2'],
  Mlym: ['mlym', 'mlm2'],
  Mong: ['mong'],
  Mymr: ['mymr', 'mym2'],
  Nkoo: ['nko '],
  Orya: ['orya', 'ory2'],
  Sinh: ['sinh'],
  Syrc: ['syrc'],
  Taml: ['taml', 'tml2'],
  Telu: ['telu', 'tel2'],
  Tibt: ['tibt'],
};

/** The signs of a text that a face cannot set, each once: it has no glyph, or not the rules that their script needs. */
export function signsBeyond({ codePoints, scriptTags }: Face, text: string): string[] {
  return [...new Set(text)].filter((sign) => {
    if (DRAWN_BY_NOBODY.test(sign)) return false;
    const rules = RULES[codePointScript(sign) ?? ''];
    return !codePoints.has(sign.codePointAt(0) ?? 0) || (rules !== undefined && !rules.some((tag) => scriptTags().includes(tag)));
  });
}
