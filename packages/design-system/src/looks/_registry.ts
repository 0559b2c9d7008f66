// Written by scripts/gen-registry.mjs. Do not edit.
import type { Look } from '@campaignkit/model';
import boys from './boys.js';
import bystanders from './bystanders.js';
import children from './children.js';
import deterrence from './deterrence.js';
import parents from './parents.js';
import teens from './teens.js';

export const looks = {
  boys: boys,
  bystanders: bystanders,
  children: children,
  deterrence: deterrence,
  parents: parents,
  teens: teens,
} as const satisfies Readonly<Record<string, Look>>;
