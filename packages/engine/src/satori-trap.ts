import type { SatoriDrawing, SatoriElement } from './draw-with-satori.js';

/** Draws a tree on a sheet of 1000 × 1000 px with the body font of a language, or without a font. */
export type DrawTrap = (element: SatoriElement, fontOf?: string) => Promise<SatoriDrawing>;

/** One thing that Satori does otherwise than we need, which some code of ours works around. */
export interface SatoriTrap {
  /** The name of its file. */
  readonly id: string;
  /** What Satori does, to stand after "Satori still has" or "fixed". */
  readonly what: string;
  /** File or folder of what could go without the trap, from the root of the project. */
  readonly workAround: string;
  /** Looking at it leaves Satori unusable in its process, so that only a process of its own may look. */
  readonly spoilsProcess?: true;
  /** True until Satori visibly does right: where nothing can be seen, the work-around stays. */
  readonly isStillThere: (draw: DrawTrap) => Promise<boolean>;
}

/** Size at which traps look at text: an em is 100 px. */
const EM_PX = 100;

/** A paragraph as a template would write it, 900 px wide unless its style says otherwise. */
export function paragraph(
  children: string | readonly (string | SatoriElement)[],
  style: Readonly<Record<string, unknown>> = {},
  lang?: string,
): SatoriElement {
  return {
    type: 'div',
    props: { ...(lang && { lang }), style: { display: 'block', width: 9 * EM_PX, fontSize: EM_PX, ...style }, children },
  };
}
