import type { Mark, TextRun } from '@campaignkit/model';
import { isLargeText } from '../artwork/is-large-text.js';
import { defineRule, type Problem } from '../rule.js';
import { isOfFamily } from '../slot-family.js';

const SMALLEST_RATIO = 4.5;
/** Of letters that WCAG calls large, of logos and of QR codes. */
const SMALLEST_LARGE_RATIO = 3;

export default defineRule({
  id: 'enough-contrast',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'People with low vision, in sunlight or on a bad print read the number, too.',
  source: 'Rule book IM7; WCAG 2.2 success criteria 1.4.3 and 1.4.11, measured on the finished piece.',
  examples: {
    pass: [
      { shows: 'black on white', runs: [{ slot: 'body', colour: '#000000', grounds: ['#FFFFFF'], contrast: 21 }] },
      { shows: 'the palest grey that holds', runs: [{ slot: 'body', colour: '#767676', grounds: ['#FFFFFF'], contrast: 4.54 }] },
      { shows: 'a code on the light', piece: { marks: [{ slot: 'qr', grounds: ['#FFFFFF'], contrast: 3, coveredShare: 0 }] } },
      { shows: 'the edge print of a draft', runs: [{ slot: 'draft-edge-top', grounds: ['#FFFFFF'], contrast: 1.1 }] },
      { shows: 'a text of spaces, which has no ink', runs: [{ slot: 'body', text: ' ', grounds: [], contrast: null }] },
    ],
    report: [
      { shows: 'a grey just too pale', runs: [{ slot: 'body', colour: '#777777', grounds: ['#FFFFFF'], contrast: 4.47 }] },
      { shows: 'white on yellow', runs: [{ slot: 'number', colour: '#FFFFFF', grounds: ['#FFD400'], contrast: 1.41 }] },
      {
        shows: 'a letter over the dark part of a drawing',
        runs: [{ slot: 'headline', fontSizePx: 200, colour: '#101010', grounds: ['#FFFFFF', '#2A3547'], contrast: 1.55 }],
      },
      {
        shows: 'a large head under the limit of the art direction',
        runs: [{ slot: 'headline', fontSizePx: 200, grounds: ['#FFFFFF'], contrast: 3.2 }],
      },
      { shows: 'a colour that cannot be read', runs: [{ slot: 'body', colour: 'var(--ink)', grounds: ['#FFFFFF'], contrast: null }] },
      {
        shows: 'a white code whose quiet zone reaches out of the black light onto paper',
        piece: { marks: [{ slot: 'qr', grounds: ['#000000', '#FFFFFF'], contrast: 1, coveredShare: 0 }] },
      },
      { shows: 'a pale logo', piece: { marks: [{ slot: 'logo-1', grounds: ['#FFFFFF'], contrast: 2.9, coveredShare: 0 }] } },
    ],
  },
  check: (piece, { format }) => [
    ...piece.text
      // The edge print of a draft is a pattern like that of film: on a small banner its letters are a pixel high.
      .filter(({ slot, text }) => text.trim() !== '' && !isOfFamily(slot, 'draft-edge'))
      .flatMap((run) => judge(run, `"${run.slot}" in ${run.colour}`, isLargeText(run.fontSizePx, format) ? 'large text' : 'text')),
    ...piece.marks.flatMap((mark) => judge(mark, nameOf(mark), 'mark')),
  ],
});

function nameOf({ slot }: Mark): string {
  return isOfFamily(slot, 'qr') ? `The code "${slot}" with its quiet zone` : `The mark "${slot}"`;
}

function judge({ slot, grounds, contrast }: TextRun | Mark, what: string, kind: 'text' | 'large text' | 'mark'): Problem[] {
  const where = `on ${grounds.join(' and ') || 'nothing'}`;
  if (contrast === null)
    return [
      { slot, message: `${what} stands ${where}. Expected #RRGGBB for both.`, fix: 'Use colours of the look, and keep it on the sheet.' },
    ];
  const least = kind === 'mark' ? SMALLEST_LARGE_RATIO : SMALLEST_RATIO;
  if (contrast >= least) return [];
  return [
    {
      slot,
      message: `${what} has a contrast of ${contrast.toFixed(2)} ${where}. Expected ${least} at least.`,
      fix: 'Use the ink that belongs to this ground, move it off the drawing, or take a paler or darker brand colour.',
      // WCAG is kept; the art direction asks for as much of heads as of every text.
      ...(kind === 'large text' && contrast >= SMALLEST_LARGE_RATIO ? { severity: 'warning' as const } : {}),
    },
  ];
}
