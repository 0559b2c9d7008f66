import type { Copy, Frame } from '@campaignkit/model';
import { scaleFor } from '../../scale.js';
import { estimateEm } from './estimate-em.js';
import { splitWords } from './split-words.js';

/** A line along a tab. Lengths run along the tab, thicknesses across it. */
export interface TabRow {
  /** Family of its slot; the tab's number follows. */
  readonly slot: 'label' | 'number' | 'address' | 'trusted' | 'page' | 'contact-label' | 'contact';
  /** Where a text takes two rows: 1 or 2. */
  readonly part?: number;
  readonly text: string;
  readonly sizePx: number;
  readonly weight: number;
  readonly isLatin: boolean;
  readonly lengthPx: number;
  readonly thickPx: number;
  /** Before the row. */
  readonly gapPx: number;
}

/** Widest figure of the heavy faces, in em. */
const FIGURE_EM = 0.62;
/** Signs of an address in em: domains with many m and w are wider than text. */
const ADDRESS_EM = 0.65;

/** Largest sizes in u. */
const LARGEST = { number: 6.4, contact: 3.4, words: 3.4, address: 3, label: 2.1, page: 1.7 } as const;
/** Figures up to which a number stands larger, as it is short. */
const SHORT_CODE = 5;
const SHORT_CODE_U = 8;
/** How thick a row is, in its size: figures have no descenders, and slanting scripts need most. */
const THICK = { number: 0.86, contact: 0.86, words: 1.35, address: 1.3, label: 1.5, page: 1.3 } as const;

/**
 * What stands on each tab, in the order of reading: what to call or do, and the page. Without a page the label says what the number is
 * for, as it does over words; elsewhere a turned line of small letters would only take room from the number. Where nobody can be called
 * first, a number that stands further down the list follows.
 */
export function tabRows(copy: Copy, frame: Frame, roomPx: number): readonly TabRow[] {
  const { u } = frame;
  const { version, second, body } = scaleFor(frame);
  const [{ label, headline, address }] = copy.help;
  const smallPx = version * 1.02;
  const words = (kind: 'label' | 'words' | 'contact-label', text: string, leastPx: number, weight: number) =>
    inRows(text, copy.locale, LARGEST[kind === 'words' ? 'words' : 'label'] * u, leastPx, roomPx).map((row, index) => ({
      ...row,
      slot: kind === 'words' ? ('trusted' as const) : kind,
      part: index + 1,
      weight,
      isLatin: false,
      thickPx: row.sizePx * THICK[kind === 'words' ? 'words' : 'label'],
      gapPx: index === 0 ? 0.5 * u : 0,
    }));
  const latin = (slot: 'number' | 'address' | 'page' | 'contact', text: string, signEm: number, leastPx: number, weight: number) => {
    // Isolates and joiners keep a number together and take no room.
    const longEm = text.replace(/\p{Cf}/gu, '').length * signEm;
    const largestU = slot === 'number' && text.length <= SHORT_CODE ? SHORT_CODE_U : LARGEST[slot];
    const sizePx = Math.max(leastPx, Math.min(largestU * u, roomPx / longEm));
    return {
      slot,
      text,
      weight,
      isLatin: true,
      sizePx,
      lengthPx: longEm * sizePx,
      thickPx: sizePx * THICK[slot],
      gapPx: 0.7 * u,
    };
  };
  const page = headline.kind === 'address' || address === null ? [] : [latin('page', address, ADDRESS_EM, smallPx, 600)];
  const main =
    headline.kind === 'number'
      ? [latin('number', headline.text, FIGURE_EM, second, 900)]
      : headline.kind === 'address'
        ? [latin('address', headline.text, ADDRESS_EM, body, 700)]
        : words('words', headline.text, body, 700);
  const other = headline.kind === 'number' ? undefined : copy.help.slice(1).find((entry) => entry.headline.kind === 'number');
  const further = other
    ? [...words('contact-label', other.label, smallPx, 600), latin('contact', other.headline.text, FIGURE_EM, second, 900)]
    : [];
  const isClear = headline.kind === 'address' || (headline.kind === 'number' && page.length > 0);
  return [...(isClear ? [] : words('label', label, smallPx, 600)), ...main, ...page, ...further];
}

/** Air at the ends of a row whose width is estimated. */
const SLACK = 1.04;

interface Row {
  readonly text: string;
  readonly sizePx: number;
  readonly lengthPx: number;
}

const MOST_ROWS = 3;
/** One row is left for two before its words are the smallest. */
const GOOD = 1.15;

/** On as few rows as let it stand at a legible size, all of one size. */
function inRows(text: string, locale: string, largestPx: number, leastPx: number, roomPx: number): readonly Row[] {
  const choices = Array.from({ length: MOST_ROWS }, (_, index) => {
    const texts = splitWords(text, locale, index + 1);
    return { texts, fitsPx: roomPx / (Math.max(...texts.map(estimateEm)) * SLACK) };
  });
  const [first = { texts: [text], fitsPx: leastPx }, ...others] = choices;
  const chosen =
    first.fitsPx >= Math.min(largestPx, leastPx * GOOD)
      ? first
      : (others.find(({ fitsPx }) => fitsPx >= leastPx) ?? others.at(-1) ?? first);
  const sizePx = Math.max(leastPx, Math.min(largestPx, chosen.fitsPx));
  return chosen.texts.map((part) => ({ text: part, sizePx, lengthPx: estimateEm(part) * sizePx * SLACK }));
}
