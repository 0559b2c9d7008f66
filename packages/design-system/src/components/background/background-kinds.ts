import type { Ground, GroundShapes } from './ground.js';
import { cone } from './kinds/cone.js';
import { horizon } from './kinds/horizon.js';
import { layers } from './kinds/layers.js';
import { panes } from './kinds/panes.js';
import { path } from './kinds/path.js';
import { ripples } from './kinds/ripples.js';

/** The kinds by their names, each drawn for any box: a strip sixty times as wide as high, and a sheet at a wall. */
export const BACKGROUND_KINDS = { cone, horizon, layers, panes, path, ripples } as const satisfies Readonly<
  Record<string, (ground: Ground) => GroundShapes>
>;

export type BackgroundKind = keyof typeof BACKGROUND_KINDS;
