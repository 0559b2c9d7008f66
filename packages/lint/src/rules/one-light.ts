import { type Light, lightnessOf, type Piece, type Tone } from '@campaignkit/model';
import { owesHelp } from '../owes-help.js';
import { type ArtworkContext, defineRule, type Problem } from '../rule.js';

/** Closer in L* than this, two areas look equally pale. */
const TOLERANCE_L = 3;
/** Greys that a photocopy keeps apart. */
const GREYS_APART_L = 25;
/** What is no thicker than this, in u, is a line: drawings have lines of 1/24 of their width, and none is wider than 86 u. */
const LINE_U = 3.6;
/** Shares of the sheet that help takes on a deterrence piece: with a drawing, and without one. */
const DETERRENCE_SHARE = 0.12;
const DETERRENCE_SHARE_ALONE = 0.3;
/** What the light shows biggest; further contacts may stand in the field. */
const FIRST_HELP: ReadonlySet<string> = new Set(['number', 'address', 'trusted']);

const WHITE: Light = { colour: '#FFFFFF', share: 0.3, isDarkest: false };
const NIGHT: readonly Tone[] = [
  { colour: '#10151F', share: 0.6, thickestPx: 1400 },
  { colour: '#2A3547', share: 0.2, thickestPx: 400 },
  { colour: '#FFC94D', share: 0.2, thickestPx: 400 },
];
const onNight = { slot: 'number', colour: '#10151F', grounds: ['#FFC94D'], contrast: 11.9 };

export default defineRule({
  id: 'one-light',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'The palest place of a piece is the way out, and under it stands the number: nobody has to read to know where to go.',
  source: 'Art direction, sections 1, 2.9, 5 and 9, measured on the finished piece. Areas are judged, not letters and lines.',
  examples: {
    pass: [
      { shows: 'light paler than everything else' },
      {
        shows: 'light on a dark field, beside a line of ink that is paler',
        piece: {
          light: { ...WHITE, colour: '#FFC94D' },
          tones: [...NIGHT, { colour: '#EFEBE1', share: 0.002, thickestPx: 9 }],
        },
        runs: [onNight],
      },
      {
        shows: 'one colour: the light is solid black',
        piece: {
          light: { colour: '#000000', share: 0.3, isDarkest: true },
          tones: [
            { colour: '#FFFFFF', share: 0.5, thickestPx: 1000 },
            { colour: '#000000', share: 0.3, thickestPx: 900 },
            { colour: '#C6C6C6', share: 0.2, thickestPx: 300 },
          ],
        },
        runs: [{ slot: 'number', colour: '#FFFFFF', grounds: ['#000000'] }],
      },
      { shows: 'the front of a card, whose back has the light', piece: { light: null }, context: { pages: 2, prints: ['headline'] } },
    ],
    report: [
      { shows: 'no light', piece: { light: null } },
      { shows: 'a light that is painted over', piece: { light: { ...WHITE, share: 0 } } },
      {
        shows: 'a cream slab beside a white light',
        piece: { light: WHITE, tones: [{ colour: '#FFFBEF', share: 0.1, thickestPx: 300 }] },
      },
      {
        shows: 'a white slab beside a yellow light',
        piece: { light: { ...WHITE, colour: '#FFC94D' }, tones: [...NIGHT, { colour: '#FFFFFF', share: 0.05, thickestPx: 100 }] },
        runs: [onNight],
      },
      {
        shows: 'one colour: an object nearly as dark as the light',
        piece: {
          light: { colour: '#000000', share: 0.3, isDarkest: true },
          tones: [{ colour: '#2A2A2A', share: 0.2, thickestPx: 300 }],
        },
        runs: [{ slot: 'number', colour: '#FFFFFF', grounds: ['#000000'] }],
      },
      { shows: 'a number beside the light', runs: [{ slot: 'number', grounds: ['#FFC94D'] }] },
      { shows: 'a number that reaches out of the light', runs: [{ slot: 'number', grounds: ['#FFFFFF', '#FFC94D'] }] },
      {
        shows: 'deterrence with little help beside its drawing',
        piece: { light: { ...WHITE, colour: '#FFC94D', share: 0.11 }, tones: NIGHT },
        runs: [onNight],
        context: { messageType: 'deterrence' },
      },
      {
        shows: 'deterrence without a drawing, and half of it empty',
        piece: { light: { ...WHITE, colour: '#FFC94D', share: 0.2 }, tones: NIGHT.filter(({ colour }) => colour !== '#2A3547') },
        runs: [onNight],
        context: { messageType: 'deterrence' },
      },
    ],
  },
  check: (piece, context) => {
    const { light } = piece;
    if (light && light.share > 0) return [...rivals(piece, light), ...helpOffLight(piece, light), ...littleLight(piece, light, context)];
    if (!owesHelp(context)) return [];
    return [
      {
        message: 'The piece has no light: nothing shows the way out. Expected a box named "light", painted in the light of the look.',
        fix: 'Put the help block on a LightSurface.',
      },
    ];
  },
});

function areasBeside(light: Light, { tones, widthPx, heightPx }: Piece): Tone[] {
  const linePx = (LINE_U * Math.min(widthPx, heightPx)) / 100;
  return tones.filter(({ colour, thickestPx }) => colour !== light.colour && thickestPx > linePx);
}

function rivals(piece: Piece, light: Light): Problem[] {
  const ofLight = lightnessOf(light.colour) ?? 0;
  return areasBeside(light, piece)
    .map(({ colour }) => ({ colour, l: lightnessOf(colour) ?? 0 }))
    .filter(({ l }) => (light.isDarkest ? l < ofLight + GREYS_APART_L : l > ofLight - TOLERANCE_L))
    .map(({ colour, l }) => ({
      message: light.isDarkest
        ? `An area in ${colour} is as dark (L* ${Math.round(l)}) as the light ${light.colour} (${Math.round(ofLight)}). Expected ${Math.round(ofLight + GREYS_APART_L)} at least.`
        : `An area in ${colour} is as pale (L* ${Math.round(l)}) as the light ${light.colour} (${Math.round(ofLight)}). Expected less than ${Math.round(ofLight - TOLERANCE_L)}.`,
      fix: 'Draw it in the object or the field, so that one place is the strongest.',
    }));
}

function helpOffLight({ text }: Piece, light: Light): Problem[] {
  return text
    .filter(({ slot, grounds }) => FIRST_HELP.has(slot) && grounds.some((ground) => ground !== light.colour))
    .map(({ slot, grounds }) => ({
      slot,
      message: `"${slot}" stands on ${grounds.join(' and ')}. Expected it on the light ${light.colour} alone.`,
      fix: 'Put the help block on a LightSurface, and keep its words inside.',
    }));
}

function littleLight(piece: Piece, light: Light, { messageType }: ArtworkContext): Problem[] {
  if (messageType !== 'deterrence') return [];
  // Beside light and field, a third area is a drawing.
  const least = areasBeside(light, piece).length > 1 ? DETERRENCE_SHARE : DETERRENCE_SHARE_ALONE;
  if (light.share >= least) return [];
  return [
    {
      message: `Help takes ${Math.floor(light.share * 100)} % of this deterrence piece. Expected ${least * 100} % at least.`,
      fix: 'Give the help block more room, or choose a shape that has it.',
      ...(light.share >= DETERRENCE_SHARE ? { severity: 'warning' as const } : {}),
    },
  ];
}
