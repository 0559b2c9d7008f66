import { defineRule, type Problem } from '../rule.js';

/** The first way to help, also on a tab or in two parts; of further ones the long description speaks. */
const FIRST_HELP = /^(?:number|address|trusted)(?:-?\d+)*$/;

export default defineRule({
  id: 'alt-present',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'People who cannot see the piece need its warning and its help as much as everybody.',
  source: 'Rule book AL1 and AL3: text in the picture, the contact first, stands in the alternative text.',
  examples: {
    pass: [
      { shows: 'drawing, headline and number' },
      { shows: 'further help in words', runs: [{ slot: 'trusted-contact-2', text: 'The police or an ambulance' }] },
      {
        shows: 'spaces that do not break',
        piece: { alt: 'Drawing: a phone. Say\u00A0no. Talk now: \u2066+44\u00A001632\u00A0960\u00A0960\u2069' },
      },
    ],
    report: [
      { shows: 'no alternative text', piece: { alt: ' ' } },
      { shows: 'no number in the alternative text', piece: { alt: 'Drawing: a phone. Say no.' } },
      { shows: 'another number in the alternative text', piece: { alt: 'Drawing: a phone. Say no. Talk now: 01632 960 690' } },
      { shows: 'no long description', piece: { longDescription: '' } },
      { shows: 'a sentence that this shape leaves out and nobody says', context: { sentences: ['Say no.', 'You did nothing wrong.'] } },
      { shows: 'a number that the description leaves out', context: { printedNumbers: ['01632 960 960', '01632 960 111'] } },
    ],
  },
  check: (piece, { sentences, printedNumbers }) => {
    const alt = flat(piece.alt);
    const long = flat(piece.longDescription);
    const help = piece.text.filter((run) => FIRST_HELP.test(run.slot)).map((run) => run.text);
    return [
      ...(alt === '' ? [missing('alt', 'is empty')] : absent(alt, help, 'alt')),
      ...absent(long, [...sentences, ...printedNumbers], 'longDescription'),
    ];
  },
});

function absent(description: string, texts: readonly string[], slot: string): Problem[] {
  return texts.filter((text) => !description.includes(flat(text))).map((text) => missing(slot, `does not say "${text}"`));
}

function missing(slot: string, fault: string): Problem {
  return {
    slot,
    message: `The ${slot === 'alt' ? 'alternative text' : 'long description'} ${fault}.`,
    fix: 'Say there what the piece shows, and what this shape leaves out.',
  };
}

/** The same words may be written with other spaces, hyphens and direction marks. */
function flat(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/\u2011/gu, '-')
    .trim();
}
