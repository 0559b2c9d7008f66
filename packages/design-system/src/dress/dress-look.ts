import type { Diagnostic, LoadedBrand, Look, LookColours } from '@campaignkit/model';
import { tokens } from '../_tokens.js';
import { toLab } from '../colour/to-lab.js';
import { mix } from '../mix.js';
import { type BrandColours, type Refusal, wearColours } from './wear-colours.js';

/** A look as a brand wears it, and what had to give way. */
export interface DressedLook {
  readonly look: Look;
  /** `BRAND_COLOUR_MOVED` where a colour stands otherwise than was asked for, `BRAND_COLOUR_REFUSED` where it cannot be worn at all. */
  readonly diagnostics: readonly Diagnostic[];
}

type Wishes = Pick<LoadedBrand, 'name' | 'colours' | 'corner'>;

/** Paler than this (L*), a field leaves no room for the light above it. */
const PALEST_FIELD = 85;

/**
 * A look in the field, object and corners of a brand. The light moves away from the brand where they come too near, and every text keeps
 * 4.5:1 on its ground: a colour on which that cannot be had is refused, and the look keeps its own.
 */
export function dressLook(look: Look, brand: Wishes): DressedLook {
  const cornerU = brand.corner === undefined ? look.cornerU : tokens.radius[brand.corner];
  const cornered = { ...look, cornerU };
  if (look.isOneColour || (brand.colours.field === undefined && brand.colours.object === undefined))
    return { look: cornered, diagnostics: [] };
  const placed = placeColours(brand);
  const { colours, diagnostics } = wearWhatCanBe(look, brand.name, placed.colours);
  return { look: { ...cornered, colours }, diagnostics: [...placed.diagnostics, ...diagnostics] };
}

/** A pale field becomes the object, and an object beside it the field. */
function placeColours({ name, colours: { field, object } }: Wishes): { colours: BrandColours; diagnostics: Diagnostic[] } {
  if (field === undefined || toLab(field).l <= PALEST_FIELD) return { colours: compact({ field, object }), diagnostics: [] };
  const becomesField = object !== undefined && toLab(object).l <= PALEST_FIELD ? object : undefined;
  const message = `The field ${field} of ${name} is paler than L* ${PALEST_FIELD} (${toLab(field).l.toFixed(0)}) and would leave no room for the light: it became the object${becomesField === undefined ? '' : `, and the object ${becomesField} the field`}.`;
  return {
    colours: compact({ field: becomesField, object: field }),
    diagnostics: [moved('warning', message, 'Name it as colours.object in brand.json, or choose a darker field.')],
  };
}

function wearWhatCanBe(look: Look, name: string, wished: BrandColours): { colours: LookColours; diagnostics: Diagnostic[] } {
  const { field, object } = wished;
  const both = wearColours(look.colours, wished);
  if (typeof both !== 'string') return { colours: both, diagnostics: explain(look, name, wished, both) };
  const parts = ([field && { field }, object && { object }] as const).filter((part) => part !== undefined && part !== '');
  for (const part of parts.length > 1 ? parts : []) {
    const worn = wearColours(look.colours, part);
    if (typeof worn === 'string') continue;
    const left = 'field' in part ? { object } : { field };
    return { colours: worn, diagnostics: [...explain(look, name, part, worn), ...refuse(look, name, compact(left), both)] };
  }
  return { colours: look.colours, diagnostics: refuse(look, name, wished, both) };
}

function explain({ colours: own }: Look, name: string, wished: BrandColours, worn: LookColours): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (worn.light !== own.light) {
    const message = `The light moved from ${own.light} to ${worn.light}: the colours of ${name} come too near to it.`;
    found.push(moved('info', message, 'Nothing to do. A brand colour farther from the light keeps the light of the look.'));
  }
  if (wished.field !== undefined && worn.ink !== own.ink) {
    const message = `Text on the field ${wished.field} of ${name} is ${worn.ink} instead of ${own.ink}, which would not reach 4.5:1.`;
    found.push(moved('info', message, 'Nothing to do.'));
  }
  if (wished.object !== undefined && worn.object !== wished.object) {
    const message = `The object ${wished.object} of ${name} would not stand out from the field ${worn.field} below the light: it moved to ${worn.object}.`;
    found.push(moved('warning', message, 'Choose an object farther from the field, and darker than the light, in brand.json.'));
  }
  return found;
}

const WHY: Readonly<Record<Refusal, string>> = {
  'no text': 'no tone of the look can be read on it (4.5:1)',
  'no light': 'no light would stand out from it as the brightest thing',
};

function refuse(look: Look, name: string, refused: BrandColours, why: Refusal): Diagnostic[] {
  return Object.entries(refused).map(([place, colour]: [string, string]) => {
    const near = nearestWorn(look, place as keyof BrandColours, colour);
    return {
      rule: 'BRAND_COLOUR_REFUSED',
      severity: 'error',
      at: {},
      message: `The ${place} ${colour} of ${name} cannot be worn with the look "${look.id}": ${WHY[why]}. The look keeps its own ${place}.`,
      fix:
        near === undefined
          ? `Choose another ${place} in brand.json.`
          : `Use ${near} in brand.json, the nearest tone that can be worn, or leave it out.`,
    };
  });
}

const STEPS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/** The smallest step to black or white with which the colour could be worn. */
function nearestWorn({ colours }: Look, place: keyof BrandColours, colour: string): string | undefined {
  return STEPS.flatMap((share) => ['#000000', '#FFFFFF'].map((end) => mix(colour, end, share).toUpperCase())).find(
    (tone) => (place === 'object' || toLab(tone).l <= PALEST_FIELD) && typeof wearColours(colours, { [place]: tone }) !== 'string',
  );
}

function moved(severity: 'info' | 'warning', message: string, fix: string): Diagnostic {
  return { rule: 'BRAND_COLOUR_MOVED', severity, at: {}, message, fix };
}

function compact({ field, object }: { field?: string | undefined; object?: string | undefined }): BrandColours {
  return { ...(field === undefined ? {} : { field }), ...(object === undefined ? {} : { object }) };
}
