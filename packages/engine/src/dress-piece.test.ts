import { looks } from '@campaignkit/design-system';
import type { LoadedBrand } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { COPY, DRESS, fonts, job, LAMP } from '../test/fictional.js';
import { renderPiece } from './render-piece.js';

function render(brand: Partial<LoadedBrand>) {
  const dress = { look: looks.boys, brand: { ...DRESS.brand, name: 'Northlight Trust', ...brand } };
  return renderPiece({ job: job('en-GB', 'square-1080', LAMP), copy: COPY, dress, dir: 'ltr', fonts, facts: [], law: null });
}

test('a piece wears the field of a brand, and the number keeps its ink and its light', async () => {
  const { svg, text, diagnostics } = await render({ colours: { field: '#3B1D56' } });
  expect(svg.toUpperCase()).toContain('#3B1D56');
  expect(text.find(({ slot }) => slot === 'number')?.colour).toBe(looks.boys.colours.onLight);
  expect(svg.toUpperCase()).toContain(looks.boys.colours.light);
  expect(diagnostics.filter(({ rule }) => rule.startsWith('BRAND_'))).toEqual([]);
});

test('what cannot be worn as it was asked for stands among the findings of the piece, with its place', async () => {
  const { diagnostics } = await render({ colours: { field: '#F3E3C0' } });
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ rule: 'BRAND_COLOUR_MOVED', at: expect.objectContaining({ target: 'en-GB', format: 'square-1080' }) }),
  );
});
