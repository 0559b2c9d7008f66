// Written by scripts/gen-registry.mjs. Do not edit.
import type { Encoder } from '../encoder.js';
import avif from './avif.js';
import jpg from './jpg.js';
import png from './png.js';
import svg from './svg.js';
import webp from './webp.js';

export const encoders = {
  avif: avif,
  jpg: jpg,
  png: png,
  svg: svg,
  webp: webp,
} as const satisfies Readonly<Record<string, Encoder>>;
