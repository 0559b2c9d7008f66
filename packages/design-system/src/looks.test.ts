import type { Look } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { contrastRatio } from '@campaignkit/model';
import { looks } from './_tokens.js';
import { isToneOfSkin } from './colour/tone-of.js';
import { measureLook } from './measure-look.js';

const ALL: readonly Look[] = Object.values(looks);

/** Text of any size: large type gets no discount, because one piece is a poster and the next a postage stamp. */
const SMALLEST_RATIO = 4.5;
const SMALLEST_AREA_RATIO = 1.25;
const SMALLEST_DIFFERENCE = 10;
const SMALLEST_GREYS = 25;
/** Pale fields leave less room above them; the words on the light stay far darker than both. */
const SMALLEST_GREYS_OF_AREAS = { palerThan: 60, greys: 15 };

test('there is a look for each of thirteen audiences, in the voice that speaks to them', () => {
  expect(Object.fromEntries(ALL.map(({ id, voice, headlineWeight, cornerU }) => [id, `${voice} ${headlineWeight}, corner ${cornerU}`])))
    .toMatchInlineSnapshot(`
      {
        "boys": "straight 900, corner 0",
        "bystanders": "straight 900, corner 0",
        "children": "round 800, corner 4",
        "deterrence": "straight 700, corner 0",
        "fact": "straight 700, corner 0",
        "parents": "warm 400, corner 0",
        "preteen": "straight 900, corner 0",
        "quiet": "warm 400, corner 0",
        "rose": "straight 900, corner 0",
        "school": "straight 700, corner 0",
        "teens": "straight 900, corner 3",
        "thread": "straight 900, corner 0",
        "travel": "straight 700, corner 0",
      }
    `);
});

test.each(Object.entries(looks))('%s has the name of its file, and every colour as #RRGGBB', (id, look) => {
  expect(look.id).toBe(id);
  expect(Object.values(look.colours).filter((colour) => !/^#[\dA-F]{6}$/.test(colour))).toEqual([]);
});

test.each(ALL)('$id: every text holds 4.5:1 on its own ground', (look) => {
  const { texts } = measureLook(look);
  expect(texts.filter(({ ratio }) => ratio < SMALLEST_RATIO)).toEqual([]);
});

test.each(ALL)('$id: field, object and light stand out from each other', (look) => {
  const { areas } = measureLook(look);
  expect(areas.filter(({ ratio }) => ratio < SMALLEST_AREA_RATIO)).toEqual([]);
});

test.each(ALL)('$id: the light is the palest tone, or far above the field', (look) => {
  const { lightL, fieldL, palestOtherL } = measureLook(look);
  expect(lightL > palestOtherL || lightL - fieldL >= 50, `light ${lightL}, field ${fieldL}, palest other ${palestOtherL}`).toBe(true);
});

test.each(ALL)('$id: nothing wears the colour of the light except the light', ({ colours: { light, ...others } }) => {
  expect(Object.values(others)).not.toContain(light);
});

test.each(ALL)('$id: light and object are seen on the field without cones for long, middle or short waves', (look) => {
  const { areas } = measureLook(look);
  expect(areas.filter(({ ground, colourBlind }) => ground === look.colours.field && colourBlind < SMALLEST_DIFFERENCE)).toEqual([]);
});

test('the light may touch the object in every look but one, where a gap of field keeps the two apart', () => {
  const needsGap = ALL.filter(({ colours, ...look }) =>
    measureLook({ ...look, colours }).areas.some(
      ({ ground, greys, colourBlind }) => ground === colours.object && (greys < SMALLEST_GREYS || colourBlind < SMALLEST_DIFFERENCE),
    ),
  );
  expect(needsGap.map(({ id }) => id)).toEqual(['travel']);
});

test.each(ALL)('$id: a photocopy in black and white keeps every word and the way out', (look) => {
  const { texts, areas, fieldL } = measureLook(look);
  expect(texts.filter(({ greys }) => greys < SMALLEST_GREYS)).toEqual([]);
  const [light] = areas;
  const { palerThan, greys } = SMALLEST_GREYS_OF_AREAS;
  expect(light?.greys).toBeGreaterThanOrEqual(fieldL > palerThan ? greys : SMALLEST_GREYS);
});

test.each(ALL)('$id: hands have no tone of a skin, and stand out from the field', ({ colours: { hand, onHand, object, field } }) => {
  expect(onHand === undefined, 'a hand of its own has a text of its own').toBe(hand === undefined);
  expect(contrastRatio(hand ?? object, field)).toBeGreaterThanOrEqual(SMALLEST_AREA_RATIO);
  expect(isToneOfSkin(hand ?? object)).toBe(false);
});
