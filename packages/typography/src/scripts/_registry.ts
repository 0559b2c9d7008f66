// Written by scripts/gen-registry.mjs. Do not edit.
import type { Script } from '../script.js';
import Arab from './Arab.js';
import Deva from './Deva.js';
import Latn from './Latn.js';
import Thai from './Thai.js';

export const scripts = {
  Arab: Arab,
  Deva: Deva,
  Latn: Latn,
  Thai: Thai,
} as const satisfies Readonly<Record<string, Script>>;
