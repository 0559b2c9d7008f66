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
        context: { printedNumbers: ['01632 960 960', '01632 960 111'] },
      },
      { shows: 'a page with digits', runs: [{ slot: 'contact-2-page', text: 'line112.example', digits: '112' }] },
      { shows: 'no contact with a number', without: ['number'], context: { printedNumbers: [] } },
      { shows: 'figures that nobody dials', runs: [{ slot: 'body', text: 'For ages 13–17, day and night, 24/7.' }] },
    ],
    report: [
      { shows: 'two digits changed places', runs: [{ slot: 'number', digits: '01632960690' }] },
      { shows: 'groups turned round by right-to-left text', runs: [{ slot: 'number', digits: '96096001632' }] },
      { shows: 'a digit too many', runs: [{ slot: 'number', digits: '016329609600' }] },
      { shows: 'a record that is not on the sheet', context: { printedNumbers: ['01632 960 960', '01632 960 111'] } },
      { shows: 'a number that no record has', runs: [{ slot: 'contact-2', text: '01632 960 111', digits: '01632960111' }] },
      { shows: 'a number in running text', runs: [{ slot: 'body', text: 'Or call 01632 960 111' }] },
      { shows: 'a number in other digits', runs: [{ slot: 'headline', text: 'اتصل ١٢٣' }] },
    ],
  },
  check: (piece, { printedNumbers }) => {
    const wanted = printedNumbers.map((number) => ({ number, digits: digitsOf(number) }));
    const numberRuns = piece.text.filter((run) => isNumberSlot(run.slot));
    const missing = wanted
      .filter(({ digits }) => !numberRuns.some((run) => digitsOf(run.digits) === digits))
      .map(({ number }): Problem => ({
        message: `The number "${number}" of the record is not on the sheet. Read there: ${quoteAll(numberRuns.map((run) => run.digits))}.`,
        fix: 'Print the record’s number in a slot "number" or "contact-2", and keep it left to right.',
      }));
    const unknown = numberRuns
      .filter((run) => !wanted.some(({ digits }) => digits === digitsOf(run.digits)))
      .map((run): Problem => ({
        slot: run.slot,
        message: `"${run.slot}" shows the digits "${run.digits}", which are of no record. Expected ${quoteAll(printedNumbers)}.`,
        fix: 'Print only numbers of contact records, in their own order.',
      }));
    return [...missing, ...unknown, ...piece.text.filter((run) => isOfFamily(run.slot, ...RUNNING_TEXT)).flatMap(typedNumbers)];
  },
});

function typedNumbers({ slot, text }: { readonly slot: string; readonly text: string }): Problem[] {
  return findNumbers(text).map((number) => ({
    slot,
    message: `"${slot}" holds the number "${number}" in running text.`,
    fix: 'Take it out of the words: numbers stand in the help block, from the record.',
  }));
}

function quoteAll(numbers: readonly string[]): string {
  return numbers.length === 0 ? 'none' : numbers.map((number) => `"${number}"`).join(', ');
}
