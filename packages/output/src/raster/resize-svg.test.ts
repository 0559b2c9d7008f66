import { expect, it } from 'vitest';
import { resizeSvg } from './resize-svg.js';

const size = { widthPx: 1240, heightPx: 1754 };

it('sets the size on the root and keeps the layout in the viewBox', () => {
  expect(resizeSvg('<svg width="2100" height="2970" viewBox="0 0 2100 2970" xmlns="x"><rect width="5"/></svg>', size, 'p')).toBe(
    '<svg width="1240" height="1754" viewBox="0 0 2100 2970" preserveAspectRatio="none" xmlns="x"><rect width="5"/></svg>',
  );
});

it('takes the layout from width and height when there is no viewBox', () => {
  expect(resizeSvg('<?xml version="1.0"?>\n<svg width="210" height="297"><g/></svg>', size, 'p')).toContain('viewBox="0 0 210 297"');
});

it.each(['', 'plain words', '<svg width="50%" height="50%"/>', '<svg xmlns="x"><g/></svg>'])('refuses %o, which has no size', (svg) => {
  expect(() => resizeSvg(svg, size, 'fr-BE/m06/coin-row.a4')).toThrow(
    expect.objectContaining({ code: 'ARTIFACT_FAILED', message: expect.stringContaining('fr-BE/m06/coin-row.a4') }),
  );
});
