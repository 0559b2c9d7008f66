import { formats } from '@campaignkit/model';
import { expect, it } from 'vitest';
import { checkArtwork } from './check-artwork.js';
import { sampleContext, samplePiece } from './testing/sample-piece.js';

const good = { shows: 'a good proof' };

it('finds nothing in a good piece', () => {
  expect(checkArtwork(samplePiece(good), sampleContext(good))).toEqual([]);
});

it('says where a finding stands, and how to mend it', () => {
  const wrong = { shows: 'a wrong digit', runs: [{ slot: 'number', digits: '01632960961' }] };
  expect(checkArtwork(samplePiece(wrong), sampleContext(wrong))).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "format": "a4",
          "locale": "en",
        },
        "fix": "Print the record’s number in the slot "number" or "contact-2", and keep it left to right.",
        "message": "The number "01632 960 960" of the record is not on the sheet. Read there: "01632960961".",
        "rule": "digits-in-order",
        "severity": "error",
      },
      {
        "at": {
          "format": "a4",
          "locale": "en",
          "slot": "number",
        },
        "fix": "Print only numbers of contact records, in their own order.",
        "message": ""number" shows the digits "01632960961", which are of no record. Expected "01632 960 960".",
        "rule": "digits-in-order",
        "severity": "error",
      },
    ]
  `);
});

it('runs rules that need words only in languages they know', () => {
  const wrong = { shows: 'a guess at age', piece: { alt: 'little girl 01632 960 960' } };
  expect(checkArtwork(samplePiece(wrong), sampleContext(wrong)).map(({ rule }) => rule)).toEqual(['alt-words']);
  expect(checkArtwork(samplePiece(wrong), { ...sampleContext(wrong), locale: 'th' })).toEqual([]);
});

it('judges the same piece by the format it is for', () => {
  const found = checkArtwork(samplePiece(good), { ...sampleContext(good), format: formats.a3 });
  expect(found.map(({ rule, at }) => `${rule} ${at.slot}`)).toEqual(['smallest-type version']);
});
