// UAX #14 (Unicode 17): line break opportunities by the rules LB4 to LB31, each in a file of rules/.
import { combineMarks } from './combine-marks.js';
import type { LineBreakTailoring } from './css-line-break.js';
import type { LineBreakDecision, LineBreakPlace, LineBreakUnit } from './line-break-rule.js';
import { lineBreakRules } from './rules/_registry.js';

export interface Uax14Breaks {
  /** What the rules say of the place before the UTF-16 unit at `position`; `×` inside a combining sequence. */
  readonly decisionAt: (position: number) => LineBreakDecision;
}

const RULES = Object.values(lineBreakRules);

/** Applies the rules to each place that is asked for. */
export function uax14(text: string, tailoring: LineBreakTailoring): Uax14Breaks {
  const units = combineMarks(text, tailoring);
  const indexes = new Map(units.map(({ start }, index) => [start, index]));
  return {
    decisionAt: (position) => {
      const index = indexes.get(position);
      return index === undefined || index === 0 ? '×' : decide(units, index);
    },
  };
}

function decide(units: readonly LineBreakUnit[], index: number): LineBreakDecision {
  const before = units[index - 1];
  const after = units[index];
  if (!before || !after) return undefined;
  const place: LineBreakPlace = {
    before,
    after,
    earlier: (steps) => units[index - 1 - steps],
    later: (steps) => units[index + steps],
    spaces: countSpaces(units, index - 1),
  };
  for (const rule of RULES) {
    const decision = rule(place);
    if (decision !== undefined) return decision;
  }
  return undefined;
}

function countSpaces(units: readonly LineBreakUnit[], last: number): number {
  let count = 0;
  while (units[last - count]?.lineBreak === 'SP') count++;
  return count;
}
