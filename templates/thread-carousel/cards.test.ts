import { expect, test } from 'vitest';
import { renderExample } from '../test/render-example.js';
import template from './thread-carousel.template.js';

test.each([1, 2, 3, 4])('card %i says where help is, for it may be passed on alone', async (page) => {
  const { piece, copy } = await renderExample({
    template,
    message: 'sharing-without-consent/m14',
    target: 'en-GB',
    format: 'square-1080',
    page,
  });
  expect(piece.text.find(({ slot }) => slot === 'number')?.text).toBe(copy.help[0].headline.text);
});

test('the light is on the last card alone', async () => {
  const request = { template, message: 'sharing-without-consent/m14', target: 'en-GB', format: 'square-1080' };
  const pieces = await Promise.all([1, 2, 3, 4].map((page) => renderExample({ ...request, page })));
  expect(pieces.map(({ piece }) => 'light' in piece.boxes)).toEqual([false, false, false, true]);
});
