// Written by scripts/gen-registry.mjs. Do not edit.
import type { Encoder } from '../encoder.js';

export const encoders = {
} as const satisfies Readonly<Record<string, Encoder>>;
