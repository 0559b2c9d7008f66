// Written by scripts/gen-registry.mjs. Do not edit.
import type { LineBreakRule } from '../line-break-rule.js';
import lb04 from './lb04.js';
import lb05 from './lb05.js';
import lb06 from './lb06.js';
import lb07 from './lb07.js';
import lb08 from './lb08.js';
import lb08a from './lb08a.js';
import lb11 from './lb11.js';
import lb12 from './lb12.js';
import lb12a from './lb12a.js';
import lb13 from './lb13.js';
import lb14 from './lb14.js';
import lb15a from './lb15a.js';
import lb15b from './lb15b.js';
import lb15c from './lb15c.js';
import lb15d from './lb15d.js';
import lb16 from './lb16.js';
import lb17 from './lb17.js';
import lb18 from './lb18.js';
import lb19 from './lb19.js';
import lb19a from './lb19a.js';
import lb20 from './lb20.js';
import lb20a from './lb20a.js';
import lb21 from './lb21.js';
import lb21a from './lb21a.js';
import lb21b from './lb21b.js';
import lb22 from './lb22.js';
import lb23 from './lb23.js';
import lb23a from './lb23a.js';
import lb24 from './lb24.js';
import lb25 from './lb25.js';
import lb26 from './lb26.js';
import lb27 from './lb27.js';
import lb28 from './lb28.js';
import lb28a from './lb28a.js';
import lb29 from './lb29.js';
import lb30 from './lb30.js';
import lb30a from './lb30a.js';
import lb30b from './lb30b.js';
import lb31 from './lb31.js';

export const lineBreakRules = {
  lb04: lb04,
  lb05: lb05,
  lb06: lb06,
  lb07: lb07,
  lb08: lb08,
  lb08a: lb08a,
  lb11: lb11,
  lb12: lb12,
  lb12a: lb12a,
  lb13: lb13,
  lb14: lb14,
  lb15a: lb15a,
  lb15b: lb15b,
  lb15c: lb15c,
  lb15d: lb15d,
  lb16: lb16,
  lb17: lb17,
  lb18: lb18,
  lb19: lb19,
  lb19a: lb19a,
  lb20: lb20,
  lb20a: lb20a,
  lb21: lb21,
  lb21a: lb21a,
  lb21b: lb21b,
  lb22: lb22,
  lb23: lb23,
  lb23a: lb23a,
  lb24: lb24,
  lb25: lb25,
  lb26: lb26,
  lb27: lb27,
  lb28: lb28,
  lb28a: lb28a,
  lb29: lb29,
  lb30: lb30,
  lb30a: lb30a,
  lb30b: lb30b,
  lb31: lb31,
} as const satisfies Readonly<Record<string, LineBreakRule>>;
