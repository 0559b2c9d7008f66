import type { LookColours } from '@campaignkit/model';
import { tokens } from '../_tokens.js';
import { isToneOf, isToneOfSkin } from '../colour/tone-of.js';
import { toLab } from '../colour/to-lab.js';
import { mix } from '../mix.js';
import { chooseLight } from './choose-light.js';
import { standsOut } from './stands-out.js';
import { textOn } from './text-on.js';

/** Colours of a brand, each in the place where it is to stand. */
export interface BrandColours {
  readonly field?: string;
  readonly object?: string;
}

/** Why a colour cannot be worn: nothing could be read on it, or no light would be left. */
export type Refusal = 'no text' | 'no light';

const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/**
 * A look in the colours of a brand. What stands on them follows: inks to the tone of the look that can be read, a drawn object that was a
 * tone of the field to the same tone of the new field, slabs with what they were, the light away from the brand.
 */
export function wearColours(look: LookColours, brand: BrandColours): LookColours | Refusal {
  const field = brand.field ?? look.field;
  const ink = brand.field === undefined ? look.ink : textOn(field, [look.ink], look);
  if (ink === undefined) return 'no text';
  const grounded = { ...look, field, ink };
  const objects = brand.object === undefined ? [followingObject(look, grounded)] : tonesAround(brand.object, grounded);
  let refusal: Refusal = 'no text';
  for (const object of objects) {
    const worn = object && withObject(look, grounded, object);
    if (!worn) continue;
    const light = chooseLight(worn, [...(field === look.field ? [] : [field]), ...(object === look.object ? [] : [object])]);
    if (light !== undefined) return { ...worn, light };
    refusal = 'no light';
  }
  return refusal;
}

/** The brand's own object first, then as little nearer to the ink or to the field as it takes. */
function tonesAround(object: string, { field, ink }: LookColours): string[] {
  return STEPS.flatMap((step) => [toneOf(object, ink, step), toneOf(object, field, step)]).filter((tone) => standsOut(tone, field));
}

function withObject(look: LookColours, grounded: LookColours, object: string): LookColours | undefined {
  const { field, ink } = grounded;
  const onObject = textOn(object, [look.onObject === look.field ? field : look.onObject, ink], grounded);
  return onObject === undefined ? undefined : withHand(look, withSlab(look, { ...grounded, object, onObject }));
}

/** The object of the look where it is a colour of its own; a tone of the field where it was one. */
function followingObject(look: LookColours, worn: LookColours): string | undefined {
  const { field, ink } = worn;
  if (field === look.field) return look.object;
  const isInk = look.object === look.ink;
  const isFree = !isInk && !isToneOf(look.object, look.field) && !isToneOf(look.object, field);
  if (isFree && standsOut(look.object, field)) return look.object;
  if (isInk && toLab(ink).l < toLab(field).l) return ink;
  const share = isInk ? 0.3 : shareOfInk(look);
  const tones = [share, ...STEPS.map((step) => share + step / 2), ...STEPS.map((step) => share - step / 4)].filter(
    (each) => each > 0.1 && each <= 1,
  );
  return tones.map((each) => toneOf(field, ink, each)).find((tone) => standsOut(tone, field) && textOn(tone, [], worn) !== undefined);
}

/** How far the object of a look stands between its field and its ink. */
function shareOfInk({ field, ink, object }: LookColours): number {
  const [from, to, at] = [toLab(field).l, toLab(ink).l, toLab(object).l];
  return Math.min(0.8, Math.max(0.18, (at - from) / (to - from)));
}

/** A slab is the ink where the ink is dark; a pale one would outshine the light, so then it is the object. */
function withSlab(look: LookColours, worn: LookColours): LookColours {
  const { field, ink, object } = worn;
  const isUnmoved = look.slab !== look.ink && look.slab !== look.object && standsOut(look.slab, field);
  const slab = isUnmoved ? look.slab : look.slab === look.ink && toLab(ink).l < toLab(field).l ? ink : object;
  const onSlab = textOn(slab, [look.onSlab === look.field ? field : look.onSlab, ink], worn);
  return onSlab === undefined ? { ...worn, slab: ink, onSlab: field } : { ...worn, slab, onSlab };
}

/** The look's own hand while it is seen; never the tone of a skin, whatever the brand's object is. */
function withHand({ hand, onHand, object: ownObject, ...look }: LookColours, worn: LookColours): LookColours {
  const { field, ink, object } = worn;
  const { hand: _hand, onHand: _onHand, ...rest } = worn;
  if (hand === undefined && !isToneOfSkin(object)) return rest;
  // A pale hand reads as a skin.
  const darkInk = toLab(ink).l < toLab(field).l ? ink : undefined;
  const candidates = [hand === look.ink ? darkInk : hand, object, ownObject, ...Object.values(tokens.hand)];
  for (const tone of candidates) {
    if (tone === undefined || isToneOfSkin(tone) || !standsOut(tone, field)) continue;
    const text = textOn(tone, [onHand ?? look.onObject, ink], worn);
    if (text !== undefined) return { ...rest, hand: tone, onHand: text };
  }
  return { ...rest, hand: ink, onHand: field };
}

function toneOf(from: string, to: string, share: number): string {
  return mix(from, to, share).toUpperCase();
}
