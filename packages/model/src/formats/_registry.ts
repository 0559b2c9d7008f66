// Written by scripts/gen-registry.mjs. Do not edit.
import type { Format } from '../format.js';
import a3 from './a3.js';
import a4 from './a4.js';
import link1200x630 from './link-1200x630.js';
import portrait1080x1350 from './portrait-1080x1350.js';
import square1080 from './square-1080.js';
import story1080x1920 from './story-1080x1920.js';

export const formats = {
  a3: a3,
  a4: a4,
  'link-1200x630': link1200x630,
  'portrait-1080x1350': portrait1080x1350,
  'square-1080': square1080,
  'story-1080x1920': story1080x1920,
} as const satisfies Readonly<Record<string, Format>>;
