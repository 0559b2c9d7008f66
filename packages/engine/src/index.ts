export { checkSatoriTraps } from './check-satori-traps.js';
export { frameFor } from './frame.js';
export { renderPiece, type RenderInput } from './render-piece.js';
export type { Dress } from './steps/compose-element.js';
export { type Plan, planJobs, type Selection, type Shelf } from './steps/plan-jobs.js';
