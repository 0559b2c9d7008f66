// Written by scripts/gen-registry.mjs. Do not edit.
import BE from './BE.json';

export const lawFiles: Readonly<Record<string, unknown>> = {
  'packages/knowledge/laws/BE.json': BE,
};
