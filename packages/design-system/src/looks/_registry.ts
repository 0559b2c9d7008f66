// Written by scripts/gen-registry.mjs. Do not edit.
import type { Look } from '@campaignkit/model';

export const looks = {
} as const satisfies Readonly<Record<string, Look>>;
