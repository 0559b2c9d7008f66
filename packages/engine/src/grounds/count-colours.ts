/** How many samples have each colour, most first; `paints` are numbers of paints, `colours` their colours by number. */
export function countColours(
  paints: Iterable<number>,
  colours: readonly string[],
): { readonly colour: string; readonly samples: number }[] {
  const byPaint = new Uint32Array(colours.length);
  for (const paint of paints) byPaint[paint] = (byPaint[paint] ?? 0) + 1;
  const byColour = new Map<string, number>();
  byPaint.forEach((samples, paint) => {
    const colour = colours[paint] ?? 'none';
    if (samples > 0) byColour.set(colour, (byColour.get(colour) ?? 0) + samples);
  });
  return [...byColour].map(([colour, samples]) => ({ colour, samples })).sort((one, other) => other.samples - one.samples);
}
