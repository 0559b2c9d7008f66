// UAX #9, 3.4, L2: reverse runs from the highest level to the lowest odd one.
/** Runs of one line from left to right (UAX #9, rule L2). Runs come in logical order, each of one level. */
export function reorderRuns<Run extends { readonly level: number }>(runs: readonly Run[]): Run[] {
  const visual = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    let start = 0;
    while (start < visual.length) {
      const length = visual.slice(start).findIndex((run) => run.level < level);
      const end = length < 0 ? visual.length : start + length;
      if (end > start) visual.splice(start, end - start, ...visual.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return visual;
}
