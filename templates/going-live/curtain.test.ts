import { looks } from '@campaignkit/design-system';
import { contrastRatio, type Look } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { clothTones, handTone } from './curtain.js';

test.each(Object.values<Look>(looks))(
  'in the look "$id" the hand is seen on the cloth and on the field, and the folds on the cloth',
  (look) => {
    const { drape, shade } = clothTones(look);
    const hand = handTone(look);
    expect(contrastRatio(hand, drape)).toBeGreaterThan(1.3);
    expect(contrastRatio(hand, look.colours.field)).toBeGreaterThan(1.3);
    expect(contrastRatio(shade, drape)).toBeGreaterThan(1.08);
  },
);
