import { contrastRatio, type Look } from '@campaignkit/model';
import { expect, test } from 'vitest';
import { looks } from '../_tokens.js';
import { colourDifference } from '../colour/colour-difference.js';
import { isToneOfSkin } from '../colour/tone-of.js';
import { toLab } from '../colour/to-lab.js';
import { handColours } from '../hand-colours.js';
import { measureLook } from '../measure-look.js';
import { dressLook } from './dress-look.js';
import { standsOut } from './stands-out.js';

const ALL: readonly Look[] = Object.values(looks);
const NAME = 'Northlight Trust';

function dress(look: Look, colours: { field?: string; object?: string }) {
  const { look: dressed, diagnostics } = dressLook(look, { name: NAME, colours });
  return { colours: dressed.colours, found: diagnostics.map(({ rule, severity }) => `${rule} ${severity}`), diagnostics };
}

/** The same colours in every run (Numerical Recipes, 7.1). */
function* someColours(count: number): Generator<string> {
  let seed = 20261122;
  const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  for (let index = 0; index < count; index++) {
    yield `#${[0, 0, 0]
      .map(() =>
        Math.floor(next() * 256)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`.toUpperCase();
  }
}

const SAMPLE = [...someColours(120), '#FFFFFF', '#000000', '#777777', '#FFFF00', '#FF00FF', '#F0C8A0'];

test.each(ALL)('$id keeps every promise of a look in any colours of a brand', (look) => {
  for (const [index, one] of SAMPLE.entries()) {
    const other = SAMPLE[(index * 7 + 3) % SAMPLE.length] ?? one;
    for (const wished of [{ field: one }, { object: one }, { field: one, object: other }]) {
      const { colours, found } = dress(look, wished);
      const { texts, lightL, fieldL, palestOtherL } = measureLook({ ...look, colours });
      const { light, ...others } = colours;
      const moved = [colours.field !== look.colours.field && colours.field, colours.object !== look.colours.object && colours.object];
      const broken = {
        texts: texts.filter(({ ratio }) => ratio < 4.5),
        light: lightL > palestOtherL || lightL - fieldL >= 50 ? [] : [light],
        rivals: [colours.field, colours.object, colours.slab].filter((colour) => toLab(colour).l > lightL - 3),
        lightElsewhere: Object.values(others).filter((colour) => colour === light),
        lightNearBrand: moved.filter((colour) => colour && colourDifference(colour, light) < 25),
        unseen: [colours.object, colours.slab, handColours({ colours }).hand].filter((colour) => !standsOut(colour, colours.field)),
        skin: [handColours({ colours }).hand].filter(isToneOfSkin),
        // What is not worn as it was wished is told.
        silent:
          colours.field === (wished.field ?? look.colours.field) && colours.object === (wished.object ?? colours.object)
            ? []
            : found.length > 0
              ? []
              : ['silent'],
      };
      expect(broken, `${JSON.stringify(wished)}`).toEqual({
        texts: [],
        light: [],
        rivals: [],
        lightElsewhere: [],
        lightNearBrand: [],
        unseen: [],
        skin: [],
        silent: [],
      });
    }
  }
});

test('without colours a look stays as it is, in the corners of the brand', () => {
  expect(dressLook(looks.teens, { name: NAME, colours: {} })).toEqual({ look: looks.teens, diagnostics: [] });
  expect(dressLook(looks.teens, { name: NAME, colours: {}, corner: 'none' }).look.cornerU).toBe(0);
  expect(dressLook(looks.boys, { name: NAME, colours: {}, corner: 'round' }).look.cornerU).toBe(4);
});

test('one colour is enough: what was a tone of the field is the same tone of the new field, in silence', () => {
  const { colours, found } = dress(looks.boys, { field: '#3B1D56' });
  expect(found).toEqual([]);
  expect(colours).toMatchObject({
    field: '#3B1D56',
    ink: looks.boys.colours.ink,
    light: looks.boys.colours.light,
    onLight: looks.boys.colours.onLight,
  });
  expect(colours.object).toBe(colours.slab);
  expect(contrastRatio(colours.object, colours.field)).toBeGreaterThan(1.25);
});

test('a field paler than L* 85 becomes the object, and the object beside it the field', () => {
  const pale = dress(looks.boys, { field: '#F3E3C0' });
  expect(pale.colours).toMatchObject({ field: looks.boys.colours.field });
  expect(pale.diagnostics[0]).toMatchObject({
    rule: 'BRAND_COLOUR_MOVED',
    severity: 'warning',
    message: 'The field #F3E3C0 of Northlight Trust is paler than L* 85 (91) and would leave no room for the light: it became the object.',
    fix: expect.stringContaining('colours.object'),
  });
  expect(dress(looks.boys, { field: '#F3E3C0', object: '#3B1D56' }).colours).toMatchObject({ field: '#3B1D56' });
});

test('near the light of the look, the light moves: to pale yellow first', () => {
  const { colours, diagnostics } = dress(looks.boys, { object: '#C9E04A' });
  expect(colours.light).toBe('#FFE58A');
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ rule: 'BRAND_COLOUR_MOVED', severity: 'info', message: expect.stringContaining('from #D9F24C to #FFE58A') }),
  );
});

test('on a dark field the ink of a pale look turns pale, and what stands on the light stays', () => {
  const { colours, found } = dress(looks.children, { field: '#12355B' });
  expect(toLab(colours.ink).l).toBeGreaterThan(80);
  expect(colours.onLight).toBe(looks.children.colours.onLight);
  expect(toLab(colours.slab).l, 'a pale slab would outshine the light').toBeLessThan(80);
  expect(found).toEqual(['BRAND_COLOUR_MOVED info']);
});

test('a hand that was the ink does not turn pale with it', () => {
  const { colours } = dress(looks.rose, { field: '#0B1B3A', object: '#27467A' });
  expect(toLab(colours.ink).l).toBeGreaterThan(80);
  expect(handColours({ colours }).hand).toBe('#27467A');
});

test('an object that would sink into the field moves towards the ink, and says so', () => {
  const { colours, diagnostics } = dress(looks.boys, { field: '#12355B', object: '#123A5E' });
  expect(standsOut(colours.object, colours.field)).toBe(true);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ severity: 'warning', message: expect.stringContaining('would not stand out from the field') }),
  );
});

test('a colour on which nothing can be read is refused with the nearest that can be worn; the look keeps its own', () => {
  const refused = SAMPLE.map((field) => ({ field, ...dress(looks.fact, { field }) })).find(({ found }) =>
    found.includes('BRAND_COLOUR_REFUSED error'),
  );
  expect(refused?.colours).toEqual(looks.fact.colours);
  const near = /^Use (#[\dA-F]{6}) in brand\.json/.exec(refused?.diagnostics[0]?.fix ?? '')?.[1];
  expect(dress(looks.fact, { field: near ?? '' }).found).not.toContain('BRAND_COLOUR_REFUSED error');
});
