import { defineRule } from '../rule.js';
import { isHelpSlot, isOfFamily } from '../slot-family.js';

const PARTS: readonly { readonly name: string; readonly isShownIn: (slot: string) => boolean }[] = [
  { name: 'the law', isShownIn: (slot) => isOfFamily(slot, 'law') },
  { name: 'the consequence', isShownIn: (slot) => isOfFamily(slot, 'consequence') },
  { name: 'confidential help', isShownIn: isHelpSlot },
];

export default defineRule({
  id: 'deterrence-triad',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'A threat alone drives people away; law, consequence and help together make them stop and call.',
  source: 'Rule book DT1: Prichard et al.; Stop It Now; INTERPOL R02.',
  examples: {
    pass: [
      { shows: 'another type of message' },
      {
        shows: 'law, consequence and help',
        runs: [
          { slot: 'law', text: 'It is a crime.' },
          { slot: 'consequence', text: 'A child is harmed.' },
        ],
        context: { messageType: 'deterrence' },
      },
    ],
    report: [
      {
        shows: 'one of two pages',
        runs: [
          { slot: 'law', text: 'It is a crime.' },
          { slot: 'consequence', text: 'A child is harmed.' },
        ],
        context: { messageType: 'deterrence', pages: 2 },
      },
      { shows: 'no law and no consequence', context: { messageType: 'deterrence' } },
      { shows: 'no consequence', runs: [{ slot: 'law', text: 'It is a crime.' }], context: { messageType: 'deterrence' } },
      {
        shows: 'no help',
        without: ['number', 'label'],
        runs: [
          { slot: 'law', text: 'It is a crime.' },
          { slot: 'consequence', text: 'A child is harmed.' },
        ],
        context: { messageType: 'deterrence' },
      },
    ],
  },
  check: (piece, { messageType, pages = 1 }) => {
    if (messageType !== 'deterrence') return [];
    if (pages > 1) {
      return [
        {
          message: `A deterrence piece shows law, consequence and confidential help in one view. Received one of ${pages} pages.`,
          fix: 'Use a template made for deterrence, which has one page.',
        },
      ];
    }
    return PARTS.filter(({ isShownIn }) => !piece.text.some((run) => isShownIn(run.slot) && run.text.trim() !== '')).map(({ name }) => ({
      message: `A deterrence piece shows law, consequence and confidential help in one view. Missing: ${name}.`,
      fix: 'Use a template made for deterrence, or a shape that has room for all three.',
    }));
  },
});
