import { contrastRatio, type Look } from '@campaignkit/model';
import { describe, expect, it } from 'vitest';
import { looks } from '../../index.js';
import { panelTones } from './panel-tones.js';

const ALL = Object.values<Look>(looks).flatMap((look) =>
  [0, 1, 2].map((index) => ({ look, index, name: `${look.id}, panel ${index + 1}` })),
);

describe.each(ALL)('$name', ({ look, index }) => {
  const { ground, text, drawing } = panelTones(look, index, false);

  it('has words that can be read on its ground', () => {
    expect(contrastRatio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a picture that stands out from its ground, and details that stand out from the picture', () => {
    expect(contrastRatio(drawing.object, ground)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(drawing.ink, drawing.object)).toBeGreaterThan(1.3);
  });

  it('wears no light before the last', () => {
    expect([ground, ...Object.values(drawing)]).not.toContain(look.colours.light);
  });

  it('wears it as the last, in its drawing alone', () => {
    const last = panelTones(look, index, true);
    expect(last.drawing.light).toBe(look.colours.light);
    expect(last.ground).toBe(ground);
  });
});
