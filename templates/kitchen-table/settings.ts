import type { Shape } from '@campaignkit/model';
import type { Setting } from './table.js';

/** What an upright sheet is laid with, in u. */
export interface Laid {
  /** Most room for the headline. */
  readonly headlineU: number;
  /** Width of the plate, its middle from the start edge, and how small it may become where words are long, and at last. */
  readonly plateU: number;
  readonly middleU: number;
  readonly fullPlate: number;
  readonly leastPlate: number;
  readonly napkinU: number;
  readonly setting: Setting;
}

/** Two cups across from each other; the phone lies beside the napkin. */
const AROUND: Setting = {
  table: { middle: [0.03, 0.2], radius: 1.6 },
  cups: [
    { at: [-1.2, -0.42], handleDegrees: 105 },
    { at: [0.98, -0.82], handleDegrees: 60 },
  ],
  cupRadius: 0.19,
  phone: { at: [0.95, 0.9], turnDegrees: 38, length: 0.56 },
};

/** Less table over the plate than beside it: a square has no room above. */
const LOW_TABLE: Setting = {
  table: { middle: [0, 0.36], radius: 1.65 },
  cups: [
    { at: [-1.31, 0.12], handleDegrees: 235 },
    { at: [1.28, -0.3], handleDegrees: 290 },
  ],
  cupRadius: 0.19,
  phone: { at: [1.31, 0.44], turnDegrees: 166, length: 0.54 },
};

/** The plate lies near the edge of a table that is larger than the sheet, and goes on under what an app lays over a story. */
const AT_THE_EDGE: Setting = {
  table: { middle: [0, 0.98], radius: 2.14 },
  cups: [
    { at: [-1.36, -0.1], handleDegrees: 110 },
    { inBar: 0.82, handleDegrees: 330 },
  ],
  cupRadius: 0.21,
  phone: { inBar: 0.37, turnDegrees: 74, length: 0.74 },
};

/** By upright shape. */
export const LAID: Readonly<Partial<Record<Shape, Laid>>> = {
  poster: { headlineU: 27, plateU: 65, middleU: 57, fullPlate: 0.94, leastPlate: 0.76, napkinU: 77, setting: AROUND },
  portrait: { headlineU: 20, plateU: 55, middleU: 60, fullPlate: 0.9, leastPlate: 0.86, napkinU: 77, setting: AROUND },
  square: { headlineU: 13, plateU: 50, middleU: 57, fullPlate: 0.86, leastPlate: 0.9, napkinU: 86, setting: LOW_TABLE },
  tall: { headlineU: 20, plateU: 65, middleU: 58, fullPlate: 0.94, leastPlate: 0.84, napkinU: 86, setting: AT_THE_EDGE },
};

export const WIDE: Setting = {
  table: { middle: [0, 0], radius: 1.46 },
  cups: [
    { at: [-1.2, -0.26], handleDegrees: 108 },
    { at: [0.9, -0.84], handleDegrees: 64 },
  ],
  cupRadius: 0.17,
  phone: { at: [0.9, 0.84], turnDegrees: 43, length: 0.5 },
};
