// Written by scripts/gen-registry.mjs. Do not edit.
import type { Look } from '@campaignkit/model';
import boys from './boys.js';
import bystanders from './bystanders.js';
import children from './children.js';
import deterrence from './deterrence.js';
import fact from './fact.js';
import parents from './parents.js';
import preteen from './preteen.js';
import quiet from './quiet.js';
import rose from './rose.js';
import school from './school.js';
import teens from './teens.js';
import thread from './thread.js';
import travel from './travel.js';

export const looks = {
  boys: boys,
  bystanders: bystanders,
  children: children,
  deterrence: deterrence,
  fact: fact,
  parents: parents,
  preteen: preteen,
  quiet: quiet,
  rose: rose,
  school: school,
  teens: teens,
  thread: thread,
  travel: travel,
} as const satisfies Readonly<Record<string, Look>>;
