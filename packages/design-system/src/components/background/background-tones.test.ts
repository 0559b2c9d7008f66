import { contrastRatio, type Look } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { looks } from '../../_tokens.js';
import { toLab } from '../../colour/to-lab.js';
import { oneColourLook } from '../../one-colour-look.js';
import { backgroundTones } from './background-tones.js';

const ALL: readonly Look[] = [...Object.values<Look>(looks), oneColourLook(Object.values<Look>(looks)[0] as Look)];

test.each(ALL.map((look) => [look.id, look] as const))(
  'on every tone of "%s" the ink is readable, and the tones are told apart',
  (_, look) => {
    const { ground, far, near } = backgroundTones(look.colours);
    for (const tone of [ground, far, near]) expect(contrastRatio(look.colours.ink, tone)).toBeGreaterThanOrEqual(4.5);
    expect(Math.abs(toLab(near).l - toLab(ground).l)).toBeGreaterThan(2);
  },
);

test.each(ALL.map((look) => [look.id, look] as const))('no tone of "%s" comes near its light', (_, look) => {
  const { far, near } = backgroundTones(look.colours);
  for (const tone of [far, near]) expect(Math.abs(toLab(tone).l - toLab(look.colours.light).l)).toBeGreaterThanOrEqual(6);
});
