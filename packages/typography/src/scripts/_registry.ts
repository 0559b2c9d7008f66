// Written by scripts/gen-registry.mjs. Do not edit.
import type { Script } from '../script.js';

export const scripts = {
} as const satisfies Readonly<Record<string, Script>>;
