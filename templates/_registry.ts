// Written by scripts/gen-registry.mjs. Do not edit.
import type { Template } from '@campaignkit/model';

export const templates = {
} as const satisfies Readonly<Record<string, Template>>;
