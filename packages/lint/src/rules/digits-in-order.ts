import type { TextRun } from '@campaignkit/model';
import { digitsOf, findNumbers } from '../find-numbers.js';
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
        context: { contactNumbers: ['01632 960 960', '01632 960 111'] },
      },
      { shows: 'a further contact that this shape leaves out', context: { contactNumbers: ['01632 960 960', '01632 960 111'] } },
      {
        shows: 'a number of a record inside a sentence',
        runs: [{ slot: 'tip-3', text: 'Ask: \u206601632\u00A0960\u00A0111\u2069', digits: '01632960111' }],
        context: { contactNumbers: ['01632 960 960', '01632 960 111'] },
      },
      { shows: 'a page with digits', runs: [{ slot: 'contact-2-page', text: 'line112.example', digits: '112' }] },
      { shows: 'no contact with a number', without: ['number'], context: { contactNumbers: [] } },
      { shows: 'figures that nobody dials', runs: [{ slot: 'body', text: 'For ages 13–17, day and night, 24/7.' }] },
    ],
    report: [
      { shows: 'two digits changed places', runs: [{ slot: 'number', digits: '01632960690' }] },
      { shows: 'groups turned round by right-to-left text', runs: [{ slot: 'number', digits: '96096001632' }] },
      { shows: 'a digit too many', runs: [{ slot: 'number', digits: '016329609600' }] },
      { shows: 'the first help without its number', without: ['number'] },
      {
        shows: 'a number of a record turned round inside a sentence',
        runs: [{ slot: 'tip-3', text: 'Ask: 01632 960 111', digits: '11196001632' }],
        context: { contactNumbers: ['01632 960 960', '01632 960 111'] },
      },
      { shows: 'a number that no record has', runs: [{ slot: 'contact-2', text: '01632 960 111', digits: '01632960111' }] },
      { shows: 'a number in running text', runs: [{ slot: 'body', text: 'Or call 01632 960 111' }] },
      { shows: 'a number in other digits', runs: [{ slot: 'headline', text: 'اتصل ١٢٣' }] },
    ],
  },
  check: (piece, { contactNumbers }) => {
    const records = contactNumbers.map(digitsOf);
    const numberRuns = piece.text.filter((run) => isNumberSlot(run.slot));
    return [
      ...missingNumber(contactNumbers[0], numberRuns),
      ...numberRuns.filter((run) => !records.includes(digitsOf(run.digits))).map((run) => unknownNumber(run, contactNumbers)),
      ...piece.text.filter((run) => isOfFamily(run.slot, ...RUNNING_TEXT)).flatMap((run) => typedNumbers(run, records)),
    ];
  },
});

function missingNumber(first: string | undefined, numberRuns: readonly TextRun[]): Problem[] {
  if (first === undefined || numberRuns.some((run) => digitsOf(run.digits) === digitsOf(first))) return [];
  return [
    {
      message: `The number "${first}" of the record is not on the sheet. Read there: ${quoteAll(numberRuns.map((run) => run.digits))}.`,
      fix: 'Print the record’s number in the slot "number", and keep it left to right.',
    },
  ];
}

function unknownNumber({ slot, digits }: TextRun, contactNumbers: readonly string[]): Problem {
  return {
    slot,
    message: `"${slot}" shows the digits "${digits}", which are of no record. Expected ${quoteAll(contactNumbers)}.`,
    fix: 'Print only numbers of contact records, in their own order.',
  };
}

/** A sentence may name a contact; then its digits stand on the sheet in the order of the record. */
function typedNumbers({ slot, text, digits }: TextRun, records: readonly string[]): Problem[] {
  return findNumbers(text)
    .filter((number) => !records.includes(digitsOf(number)) || !digits.includes(digitsOf(number)))
    .map((number) => ({
      slot,
      message: `"${slot}" holds the number "${number}" in running text, and reads "${digits}" on the sheet. Expected numbers of records only: ${quoteAll(records)}.`,
      fix: 'Put a placeholder that names a contact in its place.',
    }));
}

function quoteAll(numbers: readonly string[]): string {
  return numbers.length === 0 ? 'none' : numbers.map((number) => `"${number}"`).join(', ');
}
