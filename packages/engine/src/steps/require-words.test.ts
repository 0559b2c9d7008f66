import { CampaignError } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { COPY, DRESS, job, LAMP } from '../../test/fictional.js';
import { frameFor } from '../frame.js';
import { composeElement } from './compose-element.js';
import { requireWords } from './require-words.js';

const FIGURE = { value: 1, text: '1', label: 'after' };

function faultOf(needs: 'quote' | 'figures', copy: Parameters<typeof requireWords>[1]): CampaignError | null {
  try {
    requireWords(job('en-GB', 'square-1080', { ...LAMP, needs: [needs] }), copy);
    return null;
  } catch (error) {
    return error as CampaignError;
  }
}

test('a design that compares figures refuses a message with fewer than two, and says what to write', () => {
  const fault = faultOf('figures', { quote: null, figures: [FIGURE] });
  expect([fault?.code, fault?.message]).toEqual(['WORDS_MISSING', 'Template "sample" needs 2 figures; message "m90" has 1.']);
  expect(fault?.detail.fix).toBe(
    'Use another template for m90, or name a fact with two figures under "facts" of m90, and label them in "m90.figure1" and "m90.figure2".',
  );
  expect(faultOf('figures', { quote: null, figures: [FIGURE, FIGURE] })).toBeNull();
});

test('a design that shows words to say refuses a message without them', () => {
  expect(faultOf('quote', { quote: null, figures: [] })?.message).toBe('Template "sample" needs a quote; message "m90" has none.');
  expect(faultOf('quote', { quote: 'I believe you.', figures: [] })).toBeNull();
});

test('a piece is not composed without the words that its design needs', () => {
  const needy = job('en-GB', 'square-1080', { ...LAMP, needs: ['quote'] });
  expect(() => composeElement(needy, COPY, DRESS, frameFor(needy.format, 'ltr', 1))).toThrow(CampaignError);
});
