/** The listed id nearest to what was typed, or nothing when none is near (Damerau-Levenshtein, at most a third of the length). */
export function suggest(typed: string, ids: readonly string[]): string | undefined {
  let best: { id: string; distance: number } | undefined;
  for (const id of ids) {
    const distance = editDistance(typed.toLowerCase(), id.toLowerCase());
    if (!best || distance < best.distance) best = { id, distance };
  }
  if (!best) return undefined;
  const allowed = Math.max(2, Math.floor(Math.max(typed.length, best.id.length) / 3));
  return best.distance <= allowed ? best.id : undefined;
}

/** "Use one of a, b. Did you mean "b"?" for the `fix` of an unknown id. */
export function useOneOf(typed: string, ids: readonly string[]): string {
  const near = suggest(typed, ids);
  const list = ids.length > 0 ? `Use one of ${ids.join(', ')}.` : 'None exists yet.';
  return near ? `${list} Did you mean "${near}"?` : list;
}

function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
