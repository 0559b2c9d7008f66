import { formats, type Piece, type TextRun } from '@campaignkit/model';
import type { ArtworkContext, ArtworkExample } from '../rule.js';

/** Numbers reserved for fiction (Ofcom), so that nobody is called by a test. */
const NUMBER = '01632 960 960';

const SAMPLE_RUNS: readonly TextRun[] = [
  run({ slot: 'headline', text: 'Say no.', fontSizePx: 200, box: { xPx: 140, yPx: 300, widthPx: 1800, heightPx: 240 } }),
  run({ slot: 'label', text: 'Talk now', fontSizePx: 60, box: { xPx: 140, yPx: 2100, widthPx: 900, heightPx: 80 } }),
  run({ slot: 'number', text: NUMBER, digits: '01632960960', fontSizePx: 180, box: { xPx: 140, yPx: 2200, widthPx: 900, heightPx: 200 } }),
  run({ slot: 'version', text: 'M03 · en-XA · v1.0', fontSizePx: 27, box: { xPx: 140, yPx: 2860, widthPx: 900, heightPx: 30 } }),
  run({ slot: 'draft-tag', text: 'DRAFT', fontSizePx: 40, box: { xPx: 1100, yPx: 2100, widthPx: 200, heightPx: 60 } }),
];

/** A good proof on A4, changed as an example says. */
export function samplePiece({ piece = {}, runs = [], without = [] }: ArtworkExample): Piece {
  const changed = SAMPLE_RUNS.filter(({ slot }) => !without.includes(slot)).map((old) => ({
    ...old,
    ...runs.find(({ slot }) => slot === old.slot),
  }));
  const added = runs.filter(({ slot }) => !changed.some((old) => old.slot === slot)).map(run);
  return {
    id: 'en-XA/m03/sample.a4',
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    widthPx: 2100,
    heightPx: 2970,
    squeeze: 1,
    boxes: {},
    text: [...changed, ...added],
    marks: [],
    tones: [
      { colour: '#FFC94D', share: 0.6, thickestPx: 1000 },
      { colour: '#FFFFFF', share: 0.3, thickestPx: 900 },
      { colour: '#101010', share: 0.1, thickestPx: 300 },
    ],
    light: { colour: '#FFFFFF', share: 0.3, isDarkest: false },
    alt: `Drawing: an open hand. Say no. Talk now: ${NUMBER}`,
    longDescription: `Drawing: an open hand.\nSay no.\nTell a grown-up.\nTalk now: ${NUMBER}`,
    contacts: ['xa-child-helpline'],
    facts: [],
    figures: [],
    law: null,
    qr: [],
    diagnostics: [],
    ...piece,
  };
}

export function sampleContext({ context = {} }: ArtworkExample): ArtworkContext {
  return {
    format: formats.a4,
    direction: 'ltr',
    locale: 'en',
    messageType: 'protect',
    printedNumbers: [NUMBER],
    sentences: ['Say no.', 'Tell a grown-up.'],
    stage: 'proof',
    ...context,
  };
}

function run(known: Partial<TextRun> & { readonly slot: string }): TextRun {
  const text = known.text ?? 'Tell a grown-up.';
  return {
    text,
    lines: [text],
    digits: '',
    box: { xPx: 140, yPx: 1200, widthPx: 600, heightPx: 60 },
    fontSizePx: 60,
    colour: '#101010',
    grounds: ['#FFFFFF'],
    contrast: 19.17,
    coveredShare: 0,
    ...known,
  };
}
