import { contrastRatio } from '@campaignkit/model';
import { countColours } from './count-colours.js';
import { type Grid, scanSpans, traceOutlines } from './grid.js';
import type { Layer } from './paint-grid.js';
import type { Paint } from './read-paint.js';

/** What ink stands on. */
export interface InkGrounds {
  /** Colours under it without the draft mark, the one under most of it first; empty where there is no ink on the sheet. */
  readonly grounds: readonly string[];
  /** The smallest WCAG 2.2 ratio of any of its colours to any of its grounds, the draft mark's too; null without ink, or with a colour that is not `#RRGGBB`. */
  readonly contrast: number | null;
  /** Share of its ink over which something else was painted later. */
  readonly coveredShare: number;
}

/** How the sheet looks while it is painted. */
export interface Layers {
  /** With the draft mark. */
  readonly shown: Layer;
  /** Without it: what the design means. */
  readonly meant: Layer;
  /** Colour of each paint by its number. */
  readonly colours: readonly string[];
  /** Which text or mark asked for a sample last, so that none counts it twice. */
  readonly asked: Uint16Array;
}

/** As little of a colour, in samples, is the rounding of an edge. */
const LEAST_SAMPLES = 3;

/** The samples under one text or mark, as they were when it was drawn. */
export class InkSamples {
  readonly #grid: Grid;
  readonly #layers: Layers;
  readonly #inks = new Set<string>();
  readonly #number: number;
  readonly #samples: number[] = [];
  /** Numbers of the paints under each sample. */
  readonly #shown: number[] = [];
  readonly #meant: number[] = [];

  /** `number`: its own among all texts and marks, from 1 on. */
  constructor(grid: Grid, layers: Layers, number: number) {
    this.#grid = grid;
    this.#layers = layers;
    this.#number = number;
  }

  /** Under the outlines of letters: an edge that runs through a letter crosses its outline. */
  addLetters({ colour, outlines }: Paint): void {
    this.#inks.add(colour);
    traceOutlines(this.#grid, outlines, (sample) => this.#add(sample));
  }

  /** Under a whole rectangle: a mark needs all of its ground. */
  addArea({ colour, outlines }: Paint): void {
    this.#inks.add(colour);
    const { columns } = this.#grid;
    scanSpans(this.#grid, outlines, false, (row, from, to) => {
      for (let column = from; column < to; column++) this.#add(row * columns + column);
    });
  }

  /** Asked when everything is painted. */
  result(): InkGrounds {
    const ratios = this.#colours(this.#shown).flatMap((ground) => [...this.#inks].map((ink) => contrastRatio(ink, ground)));
    const covered = this.#samples.filter((sample, at) => this.#layers.meant[sample] !== this.#meant[at]).length;
    return {
      grounds: this.#colours(this.#meant),
      contrast: ratios.length === 0 || ratios.includes(null) ? null : floor(Math.min(...(ratios as number[]))),
      coveredShare: this.#samples.length === 0 ? 0 : covered / this.#samples.length,
    };
  }

  #add(sample: number): void {
    const { asked, shown, meant } = this.#layers;
    if (asked[sample] === this.#number) return;
    asked[sample] = this.#number;
    this.#samples.push(sample);
    this.#shown.push(shown[sample] ?? 0);
    this.#meant.push(meant[sample] ?? 0);
  }

  /** Colours by how much of the ink stands on them. */
  #colours(paints: readonly number[]): string[] {
    const sorted = countColours(paints, this.#layers.colours);
    return sorted.filter(({ samples }, at) => at === 0 || samples >= LEAST_SAMPLES).map(({ colour }) => colour);
  }
}

/** Two decimals, never rounded up over a limit. */
function floor(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
