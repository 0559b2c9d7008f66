// Written by scripts/gen-registry.mjs. Do not edit.
import type { Rule } from '../rule.js';

export const rules = {
} as const satisfies Readonly<Record<string, Rule>>;
