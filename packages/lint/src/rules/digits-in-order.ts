import type { TextRun } from '@campaignkit/model';
import { digitsOf, findNumbers } from '../find-numbers.js';
import { owesHelp } from '../owes-help.js';
import { defineRule, type Problem } from '../rule.js';
import { isNumberSlot, isOfFamily } from '../slot-family.js';

const RUNNING_TEXT = ['headline', 'body', 'tip', 'support', 'label', 'trusted'];

export default defineRule({
  id: 'digits-in-order',
  on: 'artwork',
  severity: 'error',
  languages: 'all',
  why: 'A number with one digit missing, changed or turned round sends a child to nobody.',
  source: 'Rule book HP2 and NU1: digits are read back from the sheet and compared with the record.',
  examples: {
    pass: [
      { shows: 'the number of the record, grouped otherwise', runs: [{ slot: 'number', text: '01632 960960', digits: '01632960960' }] },
      {
        shows: 'a second contact on its own line',
        runs: [{ slot: 'contact-2', text: '01632 960 111', digits: '01632960111' }],
        context: { printedNumbers: ['01632 960 960', '01632 960 111'] },
      },
      {
        shows: 'a number of a record inside a sentence',
        runs: [{ slot: 'tip-3', text: 'Ask: \u206601632\u00A0960\u00A0111\u2069', digits: '01632960111' }],
        context: { printedNumbers: ['01632 960 960', '01632 960 111'] },
      },
      { shows: 'a page with digits', runs: [{ slot: 'contact-2-page', text: 'line112.example', digits: '112' }] },
      { shows: 'a page of several that shows no help', without: ['number'], context: { pages: 2, prints: ['headline'] } },
      { shows: 'no contact with a number', without: ['number'], context: { printedNumbers: [] } },
      {
        shows: 'a figure of a fact',
        piece: { figures: ['€149,000'] },
        runs: [{ slot: 'body', text: 'It costs €149,000.', digits: '149000' }],
      },
      { shows: 'figures that nobody dials', runs: [{ slot: 'body', text: 'For ages 13–17, day and night, 24/7.' }] },
    ],
    report: [
      { shows: 'two digits changed places', runs: [{ slot: 'number', digits: '01632960690' }] },
      { shows: 'groups turned round by right-to-left text', runs: [{ slot: 'number', digits: '96096001632' }] },
      { shows: 'a digit too many', runs: [{ slot: 'number', digits: '016329609600' }] },
      { shows: 'help without its number', without: ['number'] },
      { shows: 'a second contact that is not on the sheet', context: { printedNumbers: ['01632 960 960', '01632 960 111'] } },
      {
        shows: 'a number of a record turned round inside a sentence',
        runs: [{ slot: 'tip-3', text: 'Ask: 01632 960 111', digits: '11196001632' }],
        context: { printedNumbers: ['01632 960 960', '01632 960 111'] },
      },
      { shows: 'a number that no record has', runs: [{ slot: 'contact-2', text: '01632 960 111', digits: '01632960111' }] },
      { shows: 'a number in running text', runs: [{ slot: 'body', text: 'Or call 01632 960 111' }] },
      {
        shows: 'a figure of a fact turned round',
        piece: { figures: ['€149,600'] },
        runs: [{ slot: 'body', text: 'It costs €149,600.', digits: '600149' }],
      },
      { shows: 'a number in other digits', runs: [{ slot: 'headline', text: 'اتصل ١٢٣' }] },
    ],
  },
  check: (piece, context) => {
    const { printedNumbers } = context;
    const owed = owesHelp(context) ? printedNumbers : [];
    const records = printedNumbers.map(digitsOf);
    const numberRuns = piece.text.filter((run) => isNumberSlot(run.slot));
    const sentences = piece.text.filter((run) => isOfFamily(run.slot, ...RUNNING_TEXT));
    const shown = [...numberRuns.map((run) => digitsOf(run.digits)), ...sentences.flatMap(numbersInOrder)];
    return [
      ...owed.filter((number) => !shown.includes(digitsOf(number))).map((number) => missingNumber(number, numberRuns)),
      ...numberRuns.filter((run) => !records.includes(digitsOf(run.digits))).map((run) => unknownNumber(run, printedNumbers)),
      ...sentences.flatMap((run) => typedNumbers(run, [...printedNumbers, ...piece.figures])),
    ];
  },
});

/** A sentence may name a contact; then its digits stand on the sheet in the order of the record. */
function numbersInOrder({ text, digits }: TextRun): string[] {
  return findNumbers(text)
    .map(digitsOf)
    .filter((number) => digitsOf(digits).includes(number));
}

function missingNumber(number: string, numberRuns: readonly TextRun[]): Problem {
  return {
    message: `The number "${number}" of the record is not on the sheet. Read there: ${quoteAll(numberRuns.map((run) => run.digits))}.`,
    fix: 'Print the record’s number in the slot "number" or "contact-2", and keep it left to right.',
  };
}

function unknownNumber({ slot, digits }: TextRun, printedNumbers: readonly string[]): Problem {
  return {
    slot,
    message: `"${slot}" shows the digits "${digits}", which are of no record. Expected ${quoteAll(printedNumbers)}.`,
    fix: 'Print only numbers of contact records, in their own order.',
  };
}

function typedNumbers(run: TextRun, known: readonly string[]): Problem[] {
  const allowed = numbersInOrder(run).filter((number) => known.map(digitsOf).includes(number));
  return findNumbers(run.text)
    .filter((number) => !allowed.includes(digitsOf(number)))
    .map((number) => ({
      slot: run.slot,
      message: `"${run.slot}" holds the number "${number}" in running text, and reads "${run.digits}" on the sheet. Expected only ${quoteAll(known)}.`,
      fix: 'Put a placeholder that names a contact, or a figure of a fact, in its place.',
    }));
}

function quoteAll(numbers: readonly string[]): string {
  return numbers.length === 0 ? 'none' : numbers.map((number) => `"${number}"`).join(', ');
}
